/// Lines of a person: with editing at a terminal, plainly from a pipe.
///
/// Nothing that is read here is kept in a history.
struct LineSource: ~Copyable {
    private static let prompt = "> "

    private let editor: LineEditor?
    private var lines = InputLines()

    init() {
        let isInteractive = StandardStream.input.isTerminal && StandardStream.output.isTerminal
        editor = isInteractive ? LineEditor(completions: [], historyPath: nil) : nil
    }

    /// Whether a person is at a terminal.
    var isInteractive: Bool { editor != nil }

    /// The next line, or nil at the end of input or after Ctrl-C.
    mutating func next() throws(CommandFailure) -> String? {
        guard let editor else { return try lines.next() }
        switch editor.read(prompt: Self.prompt) {
        case .line(let line): return line
        // Ctrl-C clears what was typed; on an empty line it leaves.
        case .interrupted(lineWasEmpty: false): return try next()
        case .interrupted, .end: return nil
        }
    }
}
