import ArgumentParser
import Assistant
import CivilCalendar

/// One question, or many.
struct Ask: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Answer a question.",
        discussion: """
            The question is given with the call, or read from standard input to its end: a whole forum post is one \
            question. With --json each line of standard input is a question of its own, and each reply is one line.
            """)

    @Argument(help: "The question.")
    var question: [String] = []

    @Flag(help: "Print each reply as a JSON object on one line.")
    var json = false

    @OptionGroup var knowledge: KnowledgeOptions
    @OptionGroup var day: DayOption
    @OptionGroup var style: StyleOption

    func validate() throws {
        if question.isEmpty, StandardStream.input.isTerminal {
            throw ValidationError("Give a question, or send one to standard input.")
        }
    }

    func run() throws {
        let assistant = try knowledge.assistant()
        let day = day.day()
        if !question.isEmpty { return try answer(question.joined(separator: " "), with: assistant, asOf: day) }
        if json { return try answerEachLine(with: assistant, asOf: day) }
        try answer(try wholeInput(), with: assistant, asOf: day)
    }

    private func answerEachLine(with assistant: Assistant, asOf day: CalendarDay) throws(CommandFailure) {
        var lines = InputLines()
        while let line = try lines.next() { try answer(line, with: assistant, asOf: day) }
    }

    private func wholeInput() throws(CommandFailure) -> String {
        var lines = InputLines()
        var text: [String] = []
        while let line = try lines.next() { text.append(line) }
        return text.joined(separator: "\n")
    }

    private func answer(_ question: String, with assistant: Assistant, asOf day: CalendarDay) throws(CommandFailure) {
        let reply = assistant.reply(to: question, asOf: day)
        try StandardStream.output.write(json ? JSONLine.text(reply) + "\n" : style.view.rendered(reply.text))
    }
}
