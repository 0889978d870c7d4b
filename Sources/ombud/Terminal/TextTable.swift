/// Rows in columns as wide as their widest cell.
struct TextTable {
    enum Alignment { case left, right }

    let alignments: [Alignment]
    let rows: [[String]]

    /// The rows, each ending in a newline, without blanks at the end.
    var text: String {
        let rows = rows.map { $0.map(\.printable) }
        let widths = alignments.indices.map { column in rows.map { Self.width($0[column]) }.max() ?? 0 }
        return rows.map { row in
            let cells = zip(row, zip(widths, alignments)).map { cell, layout in
                let blanks = String(repeating: " ", count: max(0, layout.0 - Self.width(cell)))
                return layout.1 == .left ? cell + blanks : blanks + cell
            }
            var line = cells.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }

    private static func width(_ cell: String) -> Int {
        // Long lists are nearly all ASCII, where a byte is a column.
        if cell.utf8.allSatisfy({ $0 < 0x7F }) { return cell.utf8.count }
        return StyledWord(parts: [StyledWord.Part(text: cell, isBold: false, isItalic: false)]).width
    }
}
