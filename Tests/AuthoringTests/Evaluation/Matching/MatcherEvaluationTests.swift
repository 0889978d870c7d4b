import Foundation
import IntentMatching
import Testing

@testable import Authoring

@Suite struct MatcherEvaluationTests {
    private static let bakery = """
        bread\tfresh bread please
        bread\ta loaf of bread
        bread\tis the bread warm
        bread\tbrown bread sliced
        bread\tbread for two
        hours\twhen do you open
        hours\topening hours today
        hours\tare you open late
        hours\twhat time do you close
        hours\topen now
        """
    private static let moon = "moon\tthe moon is made of stone\nmoon\tstones of the moon\nmoon\tmoon and stars\n"

    @Test func aMatcherIsMeasuredOnAnyLabels() throws {
        let figures = try Self.figures(strangers: "none\tthe moon is made of stone\n")
        #expect(figures.labels == 2)
        #expect((figures.examples, figures.labelNames) == (10, 2))
        #expect(figures.accuracy == Share(10, of: 10))
        #expect(figures.macroF1 == 1)
        #expect(figures.learned.putOut == Share(1, of: 1))
        #expect(figures.scopeSeparation == 1)
        #expect(figures.scopeCurve?.map(\.putOut.count) == [1, 1, 1, 1, 1, 1])
        #expect(figures.validated == nil)
        #expect(figures.misses == [])
    }

    @Test func trainingAndQuestionsAreTimedByTheClock() throws {
        let figures = try Self.figures()
        #expect(figures.trainingSeconds == 0.001)
        #expect((figures.medianMicroseconds, figures.slowMicroseconds) == (1_000, 1_000))
    }

    @Test func withoutStrangersNothingIsSaidOfScope() throws {
        let figures = try Self.figures()
        #expect(figures.scopeSeparation == nil)
        #expect(figures.scopeCurve == nil)
        #expect(figures.learned.joint == nil)
    }

    @Test func rowsWithALabelOutOfScopeAreStrangers() throws {
        let figures = try Self.figures(
            training: Self.bakery + "\n" + Self.moon, test: Self.bakery + "\n" + Self.moon, outOfScope: ["moon"])
        #expect(figures.labels == 3)
        #expect(figures.labelNames == 2)
        #expect(figures.accuracy == Share(10, of: 10))
        #expect(figures.learned.putOut == Share(3, of: 3))
        #expect(figures.learned.joint == Share(13, of: 13))
    }

    @Test func thresholdsAreChosenOnValidationTexts() throws {
        let figures = try Self.figures(valid: "bread\tbread and butter\nhours\twhen do you close\n")
        let validated = try #require(figures.validated)
        #expect(validated.scopeAt != figures.learned.scopeAt)
        #expect(validated.answered.total == 10)
    }

    @Test func aTestOfStrangersAloneIsMeasured() throws {
        let figures = try Self.figures(training: Self.bakery + "\n" + Self.moon, test: Self.moon, outOfScope: ["moon"])
        #expect(figures.accuracy == Share(0, of: 0))
        #expect(figures.calibrationError == 0)
        #expect(figures.scopeSeparation == nil)
        #expect(figures.learned.putOut == Share(3, of: 3))
    }

    @Test func aSingleLabelIsMeasured() throws {
        let figures = try Self.figures(training: "bread\tfresh bread\nbread\ta loaf\n", test: "bread\ta fresh loaf\n")
        #expect(figures.labels == 1)
        #expect(figures.accuracy == Share(1, of: 1))
    }

    @Test func missesKeepTheirLines() throws {
        let figures = try Self.figures(test: "bread\ta loaf of bread\n# remark\nhours\tbrown bread sliced\n")
        #expect(figures.misses.map(\.line) == [3])
        #expect(figures.misses.map(\.got) == [["bread"]])
    }

    @Test func aLabelOutOfScopeNeedsAnExample() {
        #expect(throws: TrainingError.unknownLabel("moon")) { try Self.figures(outOfScope: ["moon"]) }
    }

    @Test func hostileTextsAreAskedAndCounted() throws {
        let texts = [
            "\0\0", "\u{202E}abc", "👩‍👩‍👧‍👦", String(repeating: "a", count: 1_000_000), "99999999999999999999999",
        ]
        let figures = try Self.figures(strangers: texts.map { "none\t\($0)\n" }.joined())
        #expect(figures.learned.putOut?.total == 5)
    }

    @Test func theStagesAreToldInTheirOrder() throws {
        let seen = ProgressRecord()
        _ = try Self.figures(progress: seen.add)
        let stages = seen.steps.map(\.stage)
        #expect(Set(stages) == [.learning, .asking])
        #expect(stages.firstIndex(of: .asking).map { !stages[$0...].contains(.learning) } == true)
        #expect(seen.steps.last == EvaluationProgress(stage: .asking, finished: 10, total: 10))
    }

    @Test func theEmbeddingIsNamed() throws {
        #expect(try Self.figures().embedding == nil)
        #expect(try Self.figures(embedding: LetterEmbedding()).embedding == "letters")
    }

    private static func figures(
        training: String = bakery, test: String = bakery, strangers: String? = nil, valid: String? = nil,
        outOfScope: Set<String> = [], embedding: (any TextEmbedding)? = nil,
        progress: EvaluationProgress.Listener? = nil
    ) throws -> MatcherFigures {
        let evaluation = MatcherEvaluation(
            training: LabelledTraining(try file(training), outOfScope: outOfScope), embedding: embedding,
            stopwatch: Stopwatch(SteppingClock()), progress: progress)
        return try evaluation.figures(
            MatcherTest(
                questions: try file(test), strangers: try strangers.map(file), validation: try valid.map(file)))
    }

    private static func file(_ rows: String) throws -> LabelledFile {
        var file: LabelledFile?
        try LabelledFileTests.withFile(Data(rows.utf8)) { path in
            file = try LabelledFile(at: path, columns: ["label", "text"])
        }
        return try #require(file)
    }
}
