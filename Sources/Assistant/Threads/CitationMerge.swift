/// Gives the sources of several texts one numbering, in the order in which they are cited.
struct CitationMerge {
    /// The ids of the cited sources; the place of an id is its number less one.
    private(set) var ids: [String] = []

    /// A text with the numbers of this numbering.
    ///
    /// - Parameters:
    ///   - text: Markdown with numbers in brackets.
    ///   - sources: What those numbers mean; any other number stays.
    mutating func renumbered(_ text: String, sources: [SourceReference]) -> String {
        var written = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "[") {
            written += rest[..<open]
            rest = rest[open...]
            let end = rest.firstIndex(of: "]")
            let cited = end.flatMap { Int(rest[open..<$0].dropFirst()) }
            if let end, let source = sources.first(where: { $0.number == cited }) {
                written += "[\(number(of: source.id))]"
                rest = rest[end...].dropFirst()
            } else {
                written += "["
                rest = rest.dropFirst()
            }
        }
        return written + rest
    }

    private mutating func number(of id: String) -> Int {
        if let place = ids.firstIndex(of: id) { return place + 1 }
        ids.append(id)
        return ids.count
    }
}
