import ArgumentParser
import Assistant

/// Why a question gets its answer.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show why a question gets its answer: rivals, examples, words, facts.")

    @Argument(help: "The question.")
    var question: [String]

    @OptionGroup var knowledge: KnowledgeOptions
    @OptionGroup var day: DayOption
    @OptionGroup var style: StyleOption

    func run() throws {
        let assistant = try knowledge.assistant()
        let explanation = assistant.explanation(of: question.joined(separator: " "), asOf: day.day())
        try StandardStream.output.write(style.view.rendered(explanation.markdown))
    }
}
