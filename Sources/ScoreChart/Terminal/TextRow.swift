/// A row of a text chart, a sign a column.
struct TextRow {
    private var signs: [Unicode.Scalar]

    init(columns: Int) {
        signs = Array(repeating: " ", count: max(0, columns))
    }

    subscript(column: Int) -> Unicode.Scalar {
        get { signs.indices.contains(column) ? signs[column] : " " }
        set { if signs.indices.contains(column) { signs[column] = newValue } }
    }

    /// Writes a text of narrow signs, moved left if it would go beyond the
    /// right edge; not at all where something stands already.
    mutating func write(_ text: String, at column: Int) {
        let new = Array(text.unicodeScalars)
        let start = max(0, min(column, signs.count - new.count))
        let end = min(start + new.count, signs.count)
        // One column stays free on either side.
        guard (max(0, start - 1)..<min(end + 1, signs.count)).allSatisfy({ signs[$0] == " " }) else { return }
        signs.replaceSubrange(start..<end, with: new.prefix(end - start))
    }

    /// The row without blanks at its end.
    var text: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: signs.prefix((signs.lastIndex { $0 != " " } ?? -1) + 1))
        return String(view)
    }
}
