/// Rows in columns as wide as their widest cell.
struct TextTable {
    enum Alignment { case left, right }

    let alignments: [Alignment]
    let rows: [[String]]

    /// The rows, each ending in a newline, without blanks at the end.
    var text: String {
        let widths = alignments.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = zip(row, zip(widths, alignments)).map { cell, layout in
                let blanks = String(repeating: " ", count: layout.0 - cell.count)
                return layout.1 == .left ? cell + blanks : blanks + cell
            }
            let line = cells.joined(separator: "  ")
            return line.replacing(/\s+$/, with: "") + "\n"
        }.joined()
    }
}
