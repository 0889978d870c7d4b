import Glibc

/// A chat as a filter: a line in, an answer and an empty line out.
struct PipedChat {
    let style: TerminalStyle
    let width: Int
    /// The history of earlier chats at a terminal, for `/forget`.
    let historyPath: String?

    func run(_ session: ChatSession) throws(CommandFailure) {
        var session = session
        var lines = InputLines()
        while let line = try lines.next() {
            // A line in, an answer out: who sends a blank one waits for a reply too.
            let isBlank = line.allSatisfy(\.isWhitespace)
            for effect in isBlank ? session.ask(line) : session.take(line) {
                switch effect {
                case .show(let markdown):
                    try StandardStream.output.write(MarkdownView(width: width, style: style).rendered(markdown) + "\n")
                case .forgetHistory: historyPath.map { _ = unlink($0) }
                case .leave: return
                }
            }
        }
    }
}
