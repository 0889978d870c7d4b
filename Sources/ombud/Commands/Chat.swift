import ArgumentParser
import Assistant

/// A conversation.
struct Chat: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Talk: with a prompt on a terminal, as a filter in a pipe.",
        discussion: "In a pipe each line is a question of one conversation. /help lists the commands.")

    @OptionGroup var knowledge: KnowledgeOptions
    @OptionGroup var day: DayOption
    @OptionGroup var style: StyleOption

    @Flag(name: .customLong("no-history"), help: "Keep no history of what was typed.")
    var skipsHistory = false

    @Option(
        name: .customLong("session"),
        help: "Keep this chat in FILE and go on with it next time. It holds what was understood, not what was typed.",
        completion: .file())
    var session: String?

    func run() throws {
        // The file comes first: who named a wrong one need not wait for the knowledge.
        var file = try session.map(SessionFile.init)
        let saved = try file?.load()
        let session = ChatSession(assistant: try knowledge.assistant(), asOf: day.day, resuming: saved)
        guard let editor = editor() else {
            return try PipedChat(
                style: style.style, width: StyleOption.width(),
                historyPath: HistoryFile.path(environment: ProcessContext.environment), sessionFile: file
            ).run(session)
        }
        let chat = InteractiveChat(
            editor: editor, style: style.style, historyPath: HistoryFile.path(environment: ProcessContext.environment),
            sessionFile: file, width: StyleOption.width)
        // As a shell reports a program that was ended by Ctrl-C.
        if try !chat.run(session) { throw ExitCode(130) }
    }

    /// The line editor, where a person sits at both ends of a real terminal.
    private func editor() -> LineEditor? {
        let environment = ProcessContext.environment
        guard StandardStream.input.isTerminal, StandardStream.output.isTerminal, environment["TERM"] != "dumb" else {
            return nil
        }
        return LineEditor(
            completions: ChatCommand.allCases.map { "/" + $0.rawValue },
            historyPath: skipsHistory ? nil : HistoryFile.path(environment: environment))
    }
}
