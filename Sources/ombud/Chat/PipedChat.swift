import Glibc

/// A chat as a filter: a line in, an answer and an empty line out.
struct PipedChat {
    let style: TerminalStyle
    let width: Int
    /// The history of earlier chats at a terminal, for `/forget`.
    let historyPath: String?
    /// Where this chat is kept; nil where it is not.
    let sessionFile: SessionFile?

    func run(_ session: ChatSession) throws(CommandFailure) {
        var session = session
        var keeper = SessionKeeper(sessionFile)
        // Standard output holds an answer a line, and nothing else.
        if let resumption = session.resumption { try StandardStream.errors.write(resumption + "\n") }
        var lines = InputLines()
        while let line = try lines.next() {
            // A line in, an answer out: who sends a blank one waits for a reply too.
            let isBlank = line.allSatisfy(\.isWhitespace)
            for effect in isBlank ? session.ask(line) : session.take(line) {
                switch effect {
                case .show(let markdown):
                    try StandardStream.output.write(MarkdownView(width: width, style: style).rendered(markdown) + "\n")
                case .forgetHistory: historyPath.map { _ = unlink($0) }
                case .keep(let chat): try keeper.keep(chat)
                case .leave: return
                }
            }
        }
    }
}
