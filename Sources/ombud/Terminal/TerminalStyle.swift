import Glibc

/// Whether and how text is set off: with bold and italics, or plainly.
///
/// Meaning never rests on style alone.
struct TerminalStyle: Equatable {
    enum Choice: String, CaseIterable { case auto, always, never }

    let isStyled: Bool

    static let plain = TerminalStyle(isStyled: false)

    /// Follows the call's choice, then `NO_COLOR`, `CLICOLOR_FORCE`, `TERM`
    /// and whether the output is a terminal.
    init(choice: Choice, environment: [String: String], outputIsTerminal: Bool) {
        switch choice {
        case .always: isStyled = true
        case .never: isStyled = false
        case .auto:
            let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
            let forced = environment["CLICOLOR_FORCE"].map { $0 != "0" && !$0.isEmpty } ?? false
            isStyled = !refused && (forced || (outputIsTerminal && environment["TERM"] != "dumb"))
        }
    }

    private init(isStyled: Bool) { self.isStyled = isStyled }

    func bold(_ text: String) -> String { wrapped(text, on: "1", off: "22") }
    func italic(_ text: String) -> String { wrapped(text, on: "3", off: "23") }

    private func wrapped(_ text: String, on: String, off: String) -> String {
        isStyled ? "\u{1B}[\(on)m\(text)\u{1B}[\(off)m" : text
    }
}
