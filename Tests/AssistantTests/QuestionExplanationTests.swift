import CivilCalendar
import Testing

@testable import Assistant

struct QuestionExplanationTests {
    private static let day = CalendarDay(iso8601: "2026-11-21")
    private static let withEmbedding = Result {
        try Assistant.load(from: SmallAssistant.location(), cache: nil, embedding: CountingEmbedding())
    }

    private func explanation(of question: String, by assistant: Assistant) throws -> String {
        assistant.explanation(of: question, asOf: try #require(Self.day)).markdown
    }

    @Test func itNamesWhatTheDecisionRestsOn() throws {
        let assistant = try SmallAssistant.shared.get()
        let text = try explanation(of: "does a silent contract hurt my score", by: assistant)
        for part in [
            "The matcher, by words alone:", "asked for at least", "An answer needs", "Likeliest intents, ",
            "behind by 0.",
            "Nearest examples:", "What speaks for and against", "Learned from", assistant.knowledgeHash,
        ] { #expect(text.contains(part), "\(part)") }
        #expect(!text.contains("meaning"))
    }

    @Test func withAnEmbeddingTheMeaningHasItsShare() throws {
        let text = try explanation(
            of: "does a silent contract hurt my score", by: try Self.withEmbedding.get())
        #expect(text.contains("the meaning of the whole"))
        #expect(text.contains("Examples nearest in meaning:"))
        #expect(!text.contains("by words alone"))
    }

    @Test func eachCorrectionShowsTheWordAsItWasWritten() throws {
        let text = try explanation(
            of: "Größe 🥖: does an idle contarct hurt my scroe", by: try SmallAssistant.shared.get())
        #expect(text.contains("Read as:\n\n- “contarct” as “contract”\n- “scroe” as “score”"))
    }

    @Test(arguments: ["", "?!", "\u{0}\u{0}", "🥐"])
    func aTextWithoutWordsIsExplainedToo(text: String) throws {
        let explanation = try explanation(of: text, by: try Self.withEmbedding.get())
        #expect(explanation.contains("Declined"))
    }
}
