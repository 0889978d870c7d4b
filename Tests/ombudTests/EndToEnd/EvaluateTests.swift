import Foundation
import Testing

/// `ombud evaluate` and `ombud check --report` as an author calls them.
@Suite struct EvaluateTests {
    private static let questions = "score-idle-contract\t\tdoes an idle contract hurt my score\n"
    private static let sky =
        ["a\tred apple\n", "a\tgreen apple\n", "b\tblue sky\n", "b\tgrey sky\n", "oos\told moon\n", "oos\tnew moon\n"]
        .joined()

    @Test func questionsAreCountedWithTheirIntervals() throws {
        let run = try Self.evaluate(["--questions", "FILE"], files: ["FILE": Self.questions])
        #expect(run.status == 0)
        #expect(run.output.contains("right intent first"))
        #expect(run.output.contains("100.0 %  (21 % to 100 %)  1 of 1"))
    }

    @Test func missesAreListedByLine() throws {
        let rows = Self.questions + "capabilities\t\tdoes an idle contract hurt my score\n"
        let run = try Self.evaluate(["--questions", "FILE", "--misses"], files: ["FILE": rows])
        #expect(run.output.contains("FILE:2: expected capabilities, got score-idle-contract\n"))
    }

    @Test func factsAreMeasuredByKey() throws {
        let rows = "{\"currentScore\":78}\tmy score is 78%\n{\"topRated\":true}\tmy score is 91%\n"
        let run = try Self.evaluate(["--situations", "FILE", "--misses"], files: ["FILE": rows])
        #expect(run.status == 0)
        #expect(run.output.contains("Facts of messages\n"))
        #expect(run.output.contains("messages read whole, and nothing besides"))
        #expect(run.output.contains("\ncurrentScore"))
        #expect(run.output.contains("FILE:2: expected topRated yes, got currentScore 91\n"))
    }

    @Test func theObjectIsOneLine() throws {
        let run = try Self.evaluate(["--questions", "FILE", "--json"], files: ["FILE": Self.questions])
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        #expect(object?.keys.sorted() == ["medianMicroseconds", "peakMegabytes", "questions", "slowMicroseconds"])
        #expect(run.output.filter { $0 == "\n" }.count == 1)
    }

    @Test func aMatcherIsTrainedOnAnyLabels() throws {
        let rows = ["a\tred apple\n", "a\tgreen apple\n", "b\tblue sky\n", "b\tgrey sky\n"].joined()
        let run = try Self.evaluate(["--train", "FILE", "--test", "FILE"], files: ["FILE": rows])
        #expect(run.status == 0)
        #expect(run.output.contains("4 examples of 2 labels, 2 label names, with meaning"))
        #expect(run.output.contains("4 of 4"))
        #expect(!run.output.contains("texts of no label"))
        let lexical = try Self.evaluate(["--train", "FILE", "--test", "FILE", "--lexical"], files: ["FILE": rows])
        #expect(lexical.output.contains("4 examples of 2 labels, 2 label names, by words alone"))
    }

    @Test func labelsOutOfScopeAndValidationTextsAreMeasured() throws {
        let arguments = [
            "--train", "FILE", "--test", "FILE", "--valid", "FILE", "--out-of-scope-label", "oos", "--no-label-names",
        ]
        let run = try Self.evaluate(arguments, files: ["FILE": Self.sky])
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(run.output.contains("6 examples of 3 labels, 0 label names"))
        #expect(run.output.contains("At the thresholds chosen on the validation texts: scope from"))
        #expect(run.output.contains("texts of no label put out of scope (recall)"))
        #expect(run.output.contains("\n    95 %  100.0 %"))
    }

    @Test func theObjectOfAMatcherHasItsKeys() throws {
        let arguments = ["--train", "FILE", "--test", "FILE", "--valid", "FILE", "--out-of-scope", "FILE", "--json"]
        let object = try #require(try Self.evaluate(arguments, files: ["FILE": Self.sky]).objects.first)
        #expect(
            object.keys.sorted() == [
                "accuracy", "calibrationError", "embedding", "examples", "labelNames", "labels", "learned",
                "macroF1", "medianMicroseconds", "misses", "peakMegabytes", "scopeCurve", "scopeSeparation",
                "slowMicroseconds", "trainingSeconds", "validated",
            ])
        let decisions = try #require(object["learned"] as? [String: Any])
        #expect(
            decisions.keys.sorted() == [
                "answerAt", "answered", "joint", "kept", "keptAndRight", "notAnswered", "putOut", "rightOfAnswered",
                "scopeAt",
            ])
        let point = try #require((object["scopeCurve"] as? [[String: Any]])?.first)
        #expect(point.keys.sorted() == ["keepPercent", "kept", "putOut", "threshold"])
    }

    @Test(arguments: [
        (["--questions", "FILE"], "one cell\n", 65, "a row is intent, acceptable intents, text"),
        (["--questions", "FILE"], "nonsense\t\ttext\n", 65, "no covered intent is called 'nonsense'"),
        (["--questions", "missing.tsv"], "", 74, "missing.tsv: cannot be read"),
        (["--train", "FILE"], "a\tb\n", 64, "--train and --test go together"),
        (["--valid", "FILE"], "a\tb\n", 64, "go with --train"),
        (["--out-of-scope-label", "oos"], "", 64, "go with --train"),
        (["--no-label-names"], "", 64, "go with --train"),
        (["--train", "FILE", "--test", "FILE", "--out-of-scope-label", "x"], "a\tb\n", 65, "label x has no example"),
        (["--train", "FILE", "--test", "FILE", "--valid", "gone.tsv"], "a\tb\n", 74, "gone.tsv: cannot be read"),
        (["--train", "FILE", "--test", "FILE", "--posts", "FILE"], "a\tb\n", 64, "asked of the assistant"),
        (["--train", "FILE", "--test", "FILE", "--situations", "FILE"], "a\tb\n", 64, "asked of the assistant"),
        (["--situations", "FILE"], "{}\n", 65, "a row is facts, text"),
        (["--situations", "FILE"], "{\"colour\":1}\ttext\n", 65, "facts of a situation as JSON"),
    ])
    func badInputGetsOneClearLine(arguments: [String], rows: String, status: Int32, message: String) throws {
        let run = try Self.evaluate(arguments, files: ["FILE": rows])
        #expect(run.status == status)
        #expect(run.errors.contains(message))
        #expect(run.output.isEmpty)
    }

    @Test func theReportCountsWithoutAsking() throws {
        let run = try OmbudProcess(["check", "--report", "--knowledge", OmbudProcess.smallKnowledge])
        #expect(run.status == 0)
        #expect(run.output.contains("close-unresponsive    contracts        10"))
        #expect(run.output.contains("Tests: 11 questions, 0 conversations"))
    }

    @Test func theReportNamesFilesThatAreNotInOrder() throws {
        let run = try OmbudProcess(["check", "--report", "/nowhere.yaml", "--knowledge", OmbudProcess.smallKnowledge])
        #expect(run.status == 65)
        #expect(run.errors.contains("/nowhere.yaml"))
    }

    /// Runs `ombud evaluate` in a folder that holds some files.
    private static func evaluate(_ arguments: [String], files: [String: String]) throws -> OmbudProcess {
        let folder = try ScratchFolder()
        for (name, text) in files { try Data(text.utf8).write(to: folder.url(name)) }
        return try OmbudProcess(
            ["evaluate"] + arguments + ["--knowledge", OmbudProcess.smallKnowledge], folder: folder.path)
    }
}
