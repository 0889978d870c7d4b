/// Text set in lines.
enum LineBreaking {
    /// The lines of a text, none wider than given and all but the first
    /// indented; a longer word is cut.
    ///
    /// - Parameters:
    ///   - text: One line of plain text.
    ///   - width: The columns of a line.
    ///   - indent: The columns left free before the second line and the next.
    ///   - limit: The lines; the last one ends in "…" where that is too few.
    static func lines(_ text: String, width: Int, indent: Int = 0, limit: Int = .max, ascii: Bool = false) -> [String] {
        let free = max(8, width - indent)
        var lines: [String] = []
        for word in text.split(separator: " ") {
            let room = lines.count <= 1 ? width : free
            let joined = lines.last.map { "\($0) \(word)" }
            if let joined, DisplayWidth.of(joined) <= room {
                lines[lines.count - 1] = joined
            } else {
                lines.append(PlainText.line(String(word), width: free, ascii: ascii))
            }
        }
        if lines.count > limit, limit > 0 {
            let rest = lines[(limit - 1)...].joined(separator: " ")
            lines = lines.prefix(limit - 1) + [PlainText.line(rest, width: free, ascii: ascii)]
        }
        let margin = String(repeating: " ", count: indent)
        return lines.enumerated().map { $0 == 0 ? $1 : margin + $1 }
    }
}
