package import CivilCalendar
import KnowledgeBase

/// What is written, how old it rests on, and what is tested.
package struct CoverageReport: Sendable {
    /// The intents, covered ones first, by topic and id.
    package let intents: [IntentCoverage]
    /// The topics that are not covered.
    package let uncovered: [IntentCoverage]
    /// The sources, oldest first.
    package let sources: [SourceCoverage]
    /// The canned answers, those of the given files included.
    package let tests: TestCoverage

    /// Reads the knowledge and counts.
    ///
    /// - Parameters:
    ///   - root: The folder that holds `Intents` and `Responses`.
    ///   - paths: Further files or folders of tests.
    ///   - asOf: The day from which ages are counted.
    /// - Throws: ``Problem``.
    package init(at root: String, tests paths: [String], asOf: CalendarDay) throws(Problem) {
        let files: [KnowledgeFile]
        do { files = try KnowledgeFolder.files(at: root) } catch { throw .unreadable("\(error)") }
        let reading = KnowledgeReader().read(files: files)
        let tests = ConversationFiles.read(at: paths)
        let errors = (reading.findings + tests.findings).filter { $0.severity == .error }
        guard let knowledge = reading.knowledge, errors.isEmpty else {
            throw .badFiles(findings: errors.map(\.description))
        }
        self.init(knowledge, tests: tests.conversations, asOf: asOf)
    }

    private init(_ knowledge: Knowledge, tests: [CannedConversation], asOf: CalendarDay) {
        let rows = knowledge.intents.map { IntentCoverage($0, answer: knowledge.answer(toIntent: $0.id)) }
            .sorted { ($0.topic, $0.id) < ($1.topic, $1.id) }
        let covered = Set(knowledge.intents.filter(\.isCovered).map(\.id))
        let own = knowledge.intents.flatMap { intent in
            intent.tests.map { CannedConversation(test: $0, of: intent) }
        }
        let citations = knowledge.answers.values.map { Set($0.variants.flatMap(\.citedSources)) }
        intents = rows.filter { covered.contains($0.id) }
        uncovered = rows.filter { !covered.contains($0.id) }
        sources = knowledge.sources.values.map { source in
            SourceCoverage(source, answers: citations.count { $0.contains(source.id) }, asOf: asOf)
        }.sorted { ($1.age ?? .max, $0.id) < ($0.age ?? .max, $1.id) }
        self.tests = TestCoverage(own + tests)
    }
}

extension CoverageReport {
    /// Why nothing could be counted.
    package enum Problem: Error {
        /// The folder cannot be read; why.
        case unreadable(String)
        /// The files are not in order; answers longer than allowed are among these findings.
        case badFiles(findings: [String])
    }
}
