import ArgumentParser
import Assistant
import Authoring
import IntentMatching

/// How well questions are understood.
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure the assistant, or the matcher on any labelled texts.",
        discussion: """
            Without --train the whole assistant is asked the questions under Tests/Evaluation, or those named:

              --questions     intent <tab> further acceptable intents <tab> text
              --out-of-scope  topic <tab> text
              --posts         intents, the deciding one first, or elsewhere <tab> text

            With --train and --test (label <tab> text) a matcher is trained on the one and asked the other; texts of \
            no label may be added with --out-of-scope. The knowledge and the day play no part in that.
            Shares stand with the interval that holds the true share in 95 of 100 samples (Wilson).
            """)

    @Option(help: "Questions with their intents.", completion: .file())
    var questions: String?

    @Option(help: "Posts with several questions.", completion: .file())
    var posts: String?

    @Option(help: "Texts that must not be answered.", completion: .file())
    var outOfScope: String?

    @Option(help: "Labelled texts to learn from.", completion: .file())
    var train: String?

    @Option(help: "Labelled texts to ask.", completion: .file())
    var test: String?

    @Flag(help: "List each row that went wrong.")
    var misses = false

    @Flag(help: "Print one JSON object on one line.")
    var json = false

    @OptionGroup var knowledge: KnowledgeOptions
    @OptionGroup var day: DayOption

    func validate() throws {
        guard (train == nil) == (test == nil) else { throw ValidationError("--train and --test go together.") }
        guard train == nil || questions == nil && posts == nil else {
            throw ValidationError("--questions and --posts are asked of the assistant, --train makes another matcher.")
        }
    }

    func run() throws {
        do {
            if let train, let test { try evaluateMatcher(train: train, test: test) } else { try evaluateAssistant() }
        } catch let problem as LabelledFile.Problem {
            throw CommandFailure(problem)
        } catch let error as TrainingError {
            throw CommandFailure(.badData, "The training texts cannot be learned from: \(error)")
        }
    }

    // MARK: The assistant

    private func evaluateAssistant() throws {
        let paths = try evaluationPaths()
        let evaluation = AssistantEvaluation(
            assistant: try knowledge.assistant(), asOf: day.asOf ?? CheckRun.standardDay)
        var figures = AssistantFigures()
        figures.questions = try paths.questions.map(evaluation.questions)
        figures.outOfScope = try paths.outOfScope.map(evaluation.outOfScope)
        figures.posts = try paths.posts.map(evaluation.posts)
        try print(figures, as: EvaluationView.text(of: figures), misses: figures.misses)
    }

    /// The files that were named, or all under the folder of the knowledge.
    private func evaluationPaths() throws -> (questions: String?, outOfScope: String?, posts: String?) {
        guard questions == nil, outOfScope == nil, posts == nil else { return (questions, outOfScope, posts) }
        let folder = try knowledge.location().root + "/Tests/Evaluation/"
        return (folder + "questions.tsv", folder + "out-of-scope.tsv", folder + "posts.tsv")
    }

    // MARK: Any matcher

    private func evaluateMatcher(train: String, test: String) throws {
        let columns = ["label", "text"]
        let training = try LabelledFile(at: train, columns: columns)
        let testing = try LabelledFile(at: test, columns: columns)
        let strangers = try outOfScope.map { path throws(LabelledFile.Problem) in
            try LabelledFile(at: path, columns: columns)
        }
        let figures = try Self.figures(training, testing, strangers)
        try print(figures, as: EvaluationView.text(of: figures), misses: figures.misses)
    }

    private static func figures(
        _ training: LabelledFile, _ test: LabelledFile, _ strangers: LabelledFile?
    ) throws -> MatcherFigures {
        let progress = ProgressLine.learning("Learning the examples")
        defer { progress.clear() }
        return try MatcherEvaluation.figures(
            training: training, test: test, outOfScope: strangers, progress: progress.show)
    }

    private func print(
        _ figures: some Encodable, as text: String, misses rows: [EvaluationMiss]
    ) throws(CommandFailure) {
        if json { return try StandardStream.output.writeLine(JSONLine.text(figures)) }
        try StandardStream.output.write(text + (misses ? "\n" + EvaluationView.text(of: rows) : ""))
    }
}

extension CommandFailure {
    /// What is wrong with a file of labelled texts.
    init(_ problem: LabelledFile.Problem) {
        if case .unreadable = problem {
            self.init(.inputOutput, "\(problem)")
        } else {
            self.init(.badData, "\(problem)")
        }
    }
}
