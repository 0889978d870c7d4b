import Assistant
import CivilCalendar
import Foundation
import Testing

@testable import Authoring

@Suite struct EvaluationTests {
    private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    private static let evaluation = Result {
        AssistantEvaluation(
            assistant: try Assistant.load(
                from: try KnowledgeLocation.find(
                    named: tests.appendingPathComponent("KnowledgeBaseTests/Fixtures/six-intents").path,
                    environment: [:]),
                cache: nil),
            asOf: CheckRun.standardDay)
    }

    @Test func questionsAreCountedByWhatCameOfThem() throws {
        // Right; wrong but acceptable; wrong; declined.
        let rows = """
            score-idle-contract\t\tdoes an idle contract hurt my score
            close-unresponsive\tscore-idle-contract\tdoes an idle contract lower my score
            close-unresponsive\t\twhat can you do
            capabilities\t\thow many connects do I get
            """
        try LabelledFileTests.withFile(Data(rows.utf8)) { path in
            let figures = try Self.evaluation.get().questions(at: path)
            #expect(figures.right == Share(1, of: 4))
            #expect(figures.acceptable == Share(2, of: 4))
            #expect(figures.anyAcceptable == Share(2, of: 4))
            #expect(figures.acceptableOfAnswered == Share(2, of: 3))
            #expect(figures.declined == Share(1, of: 4))
            #expect(figures.misses.map(\.line) == [3, 4])
            #expect(figures.misses.map(\.got) == [["capabilities"], ["declined", "connects"]])
        }
    }

    @Test func uncoveredQuestionsMustBeDeclined() throws {
        let rows = "connects\thow many connects do I get\ntrap\tdoes an idle contract hurt my score\n"
        try LabelledFileTests.withFile(Data(rows.utf8)) { path in
            let figures = try Self.evaluation.get().outOfScope(at: path)
            #expect(figures.declined == Share(1, of: 2))
            #expect(figures.answered == Share(1, of: 2))
            #expect(figures.misses.map(\.expected) == [["trap"]])
        }
    }

    @Test func postsAreCountedByQuestion() throws {
        let rows = """
            score-idle-contract\tdoes an idle contract hurt my score
            close-unresponsive,score-idle-contract\tdoes an idle contract hurt my score
            escrow-review-period,elsewhere\tdoes an idle contract hurt my score
            """
        try LabelledFileTests.withFile(Data(rows.utf8)) { path in
            let figures = try Self.evaluation.get().posts(at: path)
            #expect(figures.mainFirst == Share(1, of: 3))
            #expect(figures.mainAnswered == Share(1, of: 3))
            #expect(figures.questionsAnswered == Share(2, of: 4))
            #expect(figures.strayAnswers == Share(1, of: 3))
            #expect(figures.uncoveredNamed == Share(0, of: 1))
        }
    }

    @Test(arguments: ["elsewhere\ttext\n", "close-unresponsive,close-unresponsive\ttext\n"])
    func aPostNeedsDifferentCoveredQuestions(row: String) throws {
        try LabelledFileTests.withFile(Data(row.utf8)) { path in
            #expect(throws: LabelledFile.Problem.self) { try Self.evaluation.get().posts(at: path) }
        }
    }

    @Test(arguments: [
        "nonsense\t\ttext\n", "connects\t\ttext\n", "score-idle-contract\tnonsense\ttext\n",
        "close-unresponsive, score-idle-contract\t\ttext\n",
    ])
    func aLabelThatNobodyAnswersIsRefused(row: String) throws {
        try LabelledFileTests.withFile(Data(row.utf8)) { path in
            #expect(throws: LabelledFile.Problem.self) { try Self.evaluation.get().questions(at: path) }
        }
    }

    @Test func aMatcherIsMeasuredOnAnyLabels() throws {
        let sentences = [
            "bread": [
                "fresh bread please", "a loaf of bread", "is the bread warm", "brown bread sliced", "bread for two",
            ],
            "hours": [
                "when do you open", "opening hours today", "are you open late", "what time do you close", "open now",
            ],
        ]
        let train = sentences.sorted { $0.key < $1.key }
            .flatMap { label, texts in texts.map { "\(label)\t\($0)\n" } }.joined()
        try LabelledFileTests.withFile(Data(train.utf8)) { trainPath in
            let training = try LabelledFile(at: trainPath, columns: ["label", "text"])
            try LabelledFileTests.withFile(Data("none\tthe moon is made of stone\n".utf8)) { otherPath in
                let figures = try MatcherEvaluation.figures(
                    training: training, test: training,
                    outOfScope: try LabelledFile(at: otherPath, columns: ["label", "text"]))
                #expect(figures.labels == 2)
                #expect(figures.accuracy == Share(10, of: 10))
                #expect(figures.macroF1 == 1)
                #expect(figures.outOfScopeDeclined == Share(1, of: 1))
                #expect(figures.scopeSeparation == 1)
                #expect(figures.misses == [])
            }
        }
    }
}
