import Assistant
import CivilCalendar
import Foundation
import Testing

@testable import Authoring

@Suite struct AssistantEvaluationTests {
    private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let assistant = Result {
        try Assistant.load(
            from: try KnowledgeLocation.find(
                named: tests.appendingPathComponent("KnowledgeBaseTests/Fixtures/six-intents").path,
                environment: [:]),
            cache: nil)
    }

    @Test func questionsAreCountedByWhatCameOfThem() throws {
        // Right; wrong but acceptable; wrong; declined.
        let rows = """
            score-idle-contract\t\tdoes an idle contract hurt my score
            close-unresponsive\tscore-idle-contract\tdoes an idle contract lower my score
            close-unresponsive\t\twhat can you do
            capabilities\t\thow many connects do I get
            """
        let figures = try #require(try Self.figures(of: rows, as: { EvaluationFiles(questions: $0) }).questions)
        #expect(figures.right == Share(1, of: 4))
        #expect(figures.acceptable == Share(2, of: 4))
        #expect(figures.anyAcceptable == Share(2, of: 4))
        #expect(figures.acceptableOfAnswered == Share(2, of: 3))
        #expect(figures.declined == Share(1, of: 4))
        #expect(figures.misses.map(\.line) == [3, 4])
        #expect(figures.misses.map(\.got) == [["capabilities"], ["declined", "connects"]])
    }

    @Test func uncoveredQuestionsMustBeDeclined() throws {
        let rows = "connects\thow many connects do I get\ntrap\tdoes an idle contract hurt my score\n"
        let figures = try #require(try Self.figures(of: rows, as: { EvaluationFiles(outOfScope: $0) }).outOfScope)
        #expect(figures.declined == Share(1, of: 2))
        #expect(figures.answered == Share(1, of: 2))
        #expect(figures.misses.map(\.expected) == [["trap"]])
    }

    @Test func postsAreCountedByQuestion() throws {
        let rows = """
            score-idle-contract\tdoes an idle contract hurt my score
            close-unresponsive,score-idle-contract\tdoes an idle contract hurt my score
            escrow-review-period,elsewhere\tdoes an idle contract hurt my score
            """
        let figures = try #require(try Self.figures(of: rows, as: { EvaluationFiles(posts: $0) }).posts)
        #expect(figures.mainFirst == Share(1, of: 3))
        #expect(figures.mainAnswered == Share(1, of: 3))
        #expect(figures.questionsAnswered == Share(2, of: 4))
        #expect(figures.wholePosts == Share(0, of: 1))
        #expect(figures.strayAnswers == Share(1, of: 3))
        #expect(figures.uncoveredNamed == Share(0, of: 1))
    }

    @Test func factsAreCountedByKey() throws {
        // Read whole; one fact missed; one wrong.
        let rows = """
            {"currentScore":78}\tmy score is 78%
            {"currentScore":91,"topRated":true}\tmy score is 91%
            {"currentScore":80,"clients":4}\tmy score is 85%, I have 4 clients
            """
        let figures = try #require(try Self.figures(of: rows, as: { EvaluationFiles(situations: $0) }).situations)
        #expect(figures.frequent.precision == Share(2, of: 3))
        #expect(figures.frequent.recall == Share(2, of: 4))
        #expect(figures.all.precision == Share(3, of: 4))
        #expect(figures.all.recall == Share(3, of: 5))
        #expect(figures.readWhole == Share(1, of: 3))
        #expect(figures.keys.map(\.key) == [.currentScore, .topRated, .clients])
        #expect(figures.misses.map(\.line) == [2, 3])
        #expect(figures.misses.map(\.expected) == [["topRated yes"], ["currentScore 80"]])
        #expect(figures.misses.map(\.got) == [["nothing"], ["currentScore 85"]])
    }

    @Test(arguments: ["{}\n", "x\ttext\n", "{\"colour\":1}\ttext\n", "{\"good\":-1}\ttext\n"])
    func factsThatNobodyCanReadAreRefused(row: String) throws {
        #expect(throws: LabelledFile.Problem.self) {
            try Self.figures(of: row, as: { EvaluationFiles(situations: $0) })
        }
    }

    @Test func messagesWithFactsAreAskedWhereThereAreSome() throws {
        try LabelledFileTests.withFile(Data("{}\ttext\n".utf8)) { path in
            let folder = path + ".folder/"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
            defer { try? FileManager.default.removeItem(atPath: folder) }
            #expect(EvaluationFiles.standard(in: folder).situations == nil)
            try FileManager.default.copyItem(atPath: path, toPath: folder + "situations.tsv")
            #expect(EvaluationFiles.standard(in: folder).situations == folder + "situations.tsv")
        }
    }

    @Test(arguments: ["elsewhere\ttext\n", "close-unresponsive,close-unresponsive\ttext\n"])
    func aPostNeedsDifferentCoveredQuestions(row: String) throws {
        #expect(throws: LabelledFile.Problem.self) {
            try Self.figures(of: row, as: { EvaluationFiles(posts: $0) })
        }
    }

    @Test(arguments: [
        "nonsense\t\ttext\n", "connects\t\ttext\n", "score-idle-contract\tnonsense\ttext\n",
        "close-unresponsive, score-idle-contract\t\ttext\n",
    ])
    func aLabelThatNobodyAnswersIsRefused(row: String) throws {
        #expect(throws: LabelledFile.Problem.self) {
            try Self.figures(of: row, as: { EvaluationFiles(questions: $0) })
        }
    }

    @Test func confidenceIsComparedWithAcceptableFirstAnswers() throws {
        // The examples are answered with full confidence: one of them rightly, one not.
        let rows = """
            score-idle-contract\t\tdoes an idle contract hurt my score
            capabilities\t\tdoes an idle contract hurt my score
            capabilities\t\thow many connects do I get
            """
        let figures = try Self.figures(of: rows, as: { EvaluationFiles(questions: $0) })
        let error = try #require(figures.questions).calibrationError
        #expect(abs(error - 0.5) < 0.05)
        #expect(figures.outOfScope == nil)
        #expect(figures.posts == nil)
    }

    @Test func eachQuestionIsTimed() throws {
        let figures = try Self.figures(
            of: "connects\thow many connects do I get\nnone\twhat\n", as: { EvaluationFiles(outOfScope: $0) })
        #expect(figures.medianMicroseconds == 1_000)
        #expect(figures.slowMicroseconds == 1_000)
        #expect(figures.peakMegabytes == nil)
    }

    @Test func theLastQuestionEndsTheProgress() throws {
        let seen = ProgressRecord()
        _ = try Self.figures(
            of: "connects\thow many connects do I get\nnone\twhat\n", as: { EvaluationFiles(outOfScope: $0) },
            progress: seen.add)
        #expect(seen.steps == [EvaluationProgress(stage: .asking, finished: 2, total: 2)])
    }

    private static func figures(
        of rows: String, as files: (String) -> EvaluationFiles, progress: EvaluationProgress.Listener? = nil
    ) throws -> AssistantFigures {
        let evaluation = AssistantEvaluation(
            assistant: try assistant.get(), asOf: CheckRun.standardDay, stopwatch: Stopwatch(SteppingClock()),
            progress: progress)
        var figures: AssistantFigures?
        try LabelledFileTests.withFile(Data(rows.utf8)) { figures = try evaluation.figures(of: files($0)) }
        return try #require(figures)
    }
}
