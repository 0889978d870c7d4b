/// Text as HTML that shows it as it is: paragraphs and line breaks, everything
/// else escaped.
struct PlainHTML {
    let text: String

    init(_ plain: String) {
        let lines = plain.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let paragraphs = lines.split { $0.allSatisfy(\.isWhitespace) }
        text = paragraphs.map { "<p>\($0.map(Self.escaped).joined(separator: "<br>"))</p>" }.joined()
    }

    private static func escaped(_ text: Substring) -> String {
        String(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
