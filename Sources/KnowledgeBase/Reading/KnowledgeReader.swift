/// Turns the files of a knowledge base into ``Knowledge``, or into findings that
/// say why not. Nothing is read from disk here: see ``KnowledgeFolder``.
package struct KnowledgeReader: Sendable {
    /// The language, as in the folder names.
    package let language: String

    /// A reader of one language.
    package init(language: String = "en") {
        self.language = language
    }

    /// Reads and checks the files. Only what depends on the day is not checked
    /// here: see ``KnowledgeLint``.
    package func read(files: [KnowledgeFile]) -> KnowledgeReading {
        let (draft, findings) = inspect(files, rules: Rules.timeless)
        let isSound = !findings.contains { $0.severity == .error }
        let places = draft.intents.map { ($0.id, IntentPlaces(of: $0)) }
        return KnowledgeReading(
            knowledge: isSound ? draft.knowledge : nil, findings: findings,
            places: Dictionary(places) { first, _ in first })
    }

    /// Reads the files and applies rules.
    func inspect(_ files: [KnowledgeFile], rules: [any LintRule]) -> (draft: KnowledgeDraft, findings: [Finding]) {
        var drafting = KnowledgeDrafting(language: language)
        for file in files.sorted(by: { $0.path < $1.path }) { drafting.take(file) }
        drafting.expandExamples()
        let more = rules.flatMap { $0.findings(in: drafting.draft) }
        return (drafting.draft, (drafting.findings + more).sorted())
    }
}
