/// A chat as a filter: a line in, an answer and an empty line out.
struct PipedChat {
    let style: TerminalStyle
    let width: Int

    func run(_ session: ChatSession) throws(CommandFailure) {
        var session = session
        var lines = InputLines()
        while let line = try lines.next() {
            for effect in session.take(line) {
                switch effect {
                case .show(let markdown):
                    try StandardStream.output.write(MarkdownView(width: width, style: style).rendered(markdown) + "\n")
                case .forgetHistory: break
                case .leave: return
                }
            }
        }
    }
}
