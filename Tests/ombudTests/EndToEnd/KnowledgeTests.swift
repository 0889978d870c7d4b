import Assistant
import Authoring
import CivilCalendar
import Foundation
import KnowledgeBase
import Testing

/// The knowledge of this repository, asked what it must answer.
///
/// The compiled knowledge comes from the user's cache, where `ombud` puts it
/// too: learning it anew takes half a minute.
@Suite struct KnowledgeTests {
    static let repository = Result {
        let environment = ProcessInfo.processInfo.environment
        let weights = OmbudProcess.repository.path + "/Sources/SentenceEncoder/Weights/" + EncoderEmbedding.fileName
        return try Assistant.load(
            from: try KnowledgeLocation.find(named: OmbudProcess.repository.path, environment: [:]),
            cache: KnowledgeCache.standard(environment: environment),
            embedding: CachedEmbedding(
                try EncoderEmbedding(weights: weights), cache: VectorCache.standard(environment: environment)))
    }

    @Test func theTestsOfTheIntentFilesPass() throws {
        let report = CheckRun(assistant: try Self.repository.get(), asOf: CheckRun.standardDay).intentFiles()
        #expect(report.findings == [])
        #expect(report.passed > 150)
    }

    @Test func cannedAnswersAndConversationsPass() throws {
        let tests = OmbudProcess.repository.appendingPathComponent("Tests")
        let paths = ["Answers", "Conversations"].map { tests.appendingPathComponent($0).path }
        let report = CheckRun(assistant: try Self.repository.get(), asOf: CheckRun.standardDay).files(at: paths)
        #expect(report.findings == [])
        #expect(report.passed > 30)
    }

    @Test func theAuthorsFilesHaveNothingToWarnOf() throws {
        let report = try LintRun.report(at: OmbudProcess.repository.path, asOf: CheckRun.standardDay, strict: true)
        #expect(report.findings == [])
        #expect(report.failed == 0)
    }

    /// Examples of other topics in which somebody is threatened: that comes first.
    private static let threats: Set = ["a stranger threatens to send my photos to my followers"]

    @Test func everyExampleIsRecognised() throws {
        let assistant = try Self.repository.get()
        for intent in assistant.knowledge.intents {
            for example in intent.examples {
                let text = try #require(example.expansions.first)
                let reply = assistant.reply(to: text, asOf: CheckRun.standardDay)
                let named = reply.answers.first?.intent ?? reply.decline?.topic
                let expected = Self.threats.contains(text) ? "distress" : intent.id
                #expect(named == expected, "\(text)")
                if let answer = reply.answers.first { #expect(answer.confidence >= 0.99) }
            }
        }
    }

    /// A question that is an example too would measure memory.
    @Test(arguments: ["questions.tsv", "out-of-scope.tsv", "posts.tsv"])
    func noEvaluationRowStandsAmongTheExamples(file: String) throws {
        let path = OmbudProcess.repository.appendingPathComponent("Tests/Evaluation/" + file).path
        let columns = file == "questions.tsv" ? ["intent", "acceptable", "text"] : ["label", "text"]
        let rows = try LabelledFile(at: path, columns: columns, optional: columns.count == 3 ? [1] : []).rows
        let examples = try Self.repository.get().knowledge.intents.flatMap { $0.examples.flatMap(\.expansions) }
        let known = Set(examples.map(Self.words))
        let copies = rows.filter { known.contains(Self.words($0.cells.last ?? "")) }
        #expect(copies.map(\.line) == [])
        #expect(rows.count >= 80)
    }

    private static func words(_ text: String) -> [Substring] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }
    }
}
