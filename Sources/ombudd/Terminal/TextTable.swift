/// Rows in columns as wide as their widest cell, two blanks apart.
struct TextTable {
    enum Alignment { case left, right }

    let alignments: [Alignment]
    let rows: [[String]]

    /// A line a row, without blanks at the ends.
    var lines: [String] {
        let rows = rows.map { $0.map(\.printable) }
        let widths = alignments.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = alignments.indices.map { column in
                let blanks = String(repeating: " ", count: widths[column] - row[column].count)
                return alignments[column] == .left ? row[column] + blanks : blanks + row[column]
            }
            var line = cells.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
