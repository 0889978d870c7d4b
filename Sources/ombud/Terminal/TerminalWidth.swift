import Glibc

/// How many columns a line of output may take.
enum TerminalWidth {
    /// For pipes, and for terminals that do not tell.
    static let standard = 80
    /// Long lines are hard to read, however wide the window is.
    static let widest = 100
    private static let narrowest = 20

    /// `COLUMNS` first, then what the terminal says.
    static func columns(environment: [String: String], outputIsTerminal: Bool) -> Int {
        if let text = environment["COLUMNS"], let columns = Int(text), columns > 0 { return bounded(columns) }
        guard outputIsTerminal else { return standard }
        var size = winsize()
        guard ioctl(StandardStream.output.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return standard
        }
        return bounded(Int(size.ws_col))
    }

    private static func bounded(_ columns: Int) -> Int { min(max(columns, narrowest), widest) }
}
