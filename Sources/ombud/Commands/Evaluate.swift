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
              --situations    facts as JSON, under _optional what can be inferred <tab> text

            With --train and --test (label <tab> text) a matcher is trained on the one and asked the other; texts of \
            no label may be added with --out-of-scope. The knowledge and the day play no part in that. The name of a \
            label is learned as one more way of asking ("card arrival" for card_arrival).
            With --valid the decisions are shown at thresholds chosen there too: the scope threshold that keeps 95 % \
            of the validation texts that have a label, and the answer threshold whose answers to them are worth most.
            Shares stand with the interval that holds the true share in 95 of 100 samples (Wilson).
            """)

    @Option(help: "Questions with their intents.", completion: .file())
    var questions: String?

    @Option(help: "Posts with several questions.", completion: .file())
    var posts: String?

    @Option(help: "Messages with the facts they tell of.", completion: .file())
    var situations: String?

    @Option(help: "Texts that must not be answered.", completion: .file())
    var outOfScope: String?

    @OptionGroup(title: "Any matcher") var matcher: MatcherOptions

    @Flag(help: "List each row that went wrong.")
    var misses = false

    @Flag(help: "Print one JSON object on one line.")
    var json = false

    @OptionGroup var knowledge: KnowledgeOptions
    @OptionGroup var day: DayOption

    func validate() throws {
        guard matcher.train == nil || questions == nil && posts == nil && situations == nil else {
            throw ValidationError(
                "--questions, --posts and --situations are asked of the assistant, --train makes another matcher.")
        }
    }

    func run() throws {
        do {
            if let files = try matcher.files(outOfScope: outOfScope) {
                try evaluateMatcher(files)
            } else {
                try evaluateAssistant()
            }
        } catch let problem as LabelledFile.Problem {
            throw CommandFailure(problem)
        } catch let error as TrainingError {
            throw CommandFailure(.badData, "The training texts cannot be learned from: \(error)")
        }
    }

    // MARK: The assistant

    private func evaluateAssistant() throws {
        let figures = try assistantFigures()
        try print(figures, as: EvaluationView.text(of: figures), misses: figures.misses)
    }

    private func assistantFigures() throws -> AssistantFigures {
        let progress = EvaluationProgressView()
        defer { progress.clear() }
        let evaluation = AssistantEvaluation(
            assistant: try knowledge.assistant(), asOf: day.asOf ?? CheckRun.standardDay,
            stopwatch: Stopwatch(ContinuousClock()), progress: progress.show)
        var figures = try evaluation.figures(of: evaluationFiles())
        figures.peakMegabytes = ProcessContext.peakMegabytes
        return figures
    }

    /// The files that were named, or all under the folder of the knowledge.
    private func evaluationFiles() throws -> EvaluationFiles {
        guard questions == nil, outOfScope == nil, posts == nil, situations == nil else {
            return EvaluationFiles(
                questions: questions, outOfScope: outOfScope, posts: posts, situations: situations)
        }
        return .standard(in: try knowledge.location().root + "/Tests/Evaluation/")
    }

    // MARK: Any matcher

    private func evaluateMatcher(_ files: MatcherOptions.Files) throws {
        let figures = try matcherFigures(files)
        try print(figures, as: EvaluationView.text(of: figures), misses: figures.misses)
    }

    private func matcherFigures(_ files: MatcherOptions.Files) throws -> MatcherFigures {
        let progress = EvaluationProgressView()
        defer { progress.clear() }
        let evaluation = MatcherEvaluation(
            training: files.training, embedding: try knowledge.embedding(), stopwatch: Stopwatch(ContinuousClock()),
            progress: progress.show)
        var figures = try evaluation.figures(files.test)
        figures.peakMegabytes = ProcessContext.peakMegabytes
        return figures
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
