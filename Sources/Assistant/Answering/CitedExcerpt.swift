/// A part of an answer with its source numbers counted anew.
struct CitedExcerpt {
    /// The text in Markdown.
    let text: String
    /// The ids of its sources, in the order of their numbers.
    let sources: [String]

    /// - Parameters:
    ///   - text: A part of an answer, with the numbers of the whole.
    ///   - numbering: The ids of the whole answer's sources, by their numbers.
    init(_ text: String, numbering: [String]) {
        var sources: [String] = []
        self.text = text.replacing(/\[([0-9]+)\]/) { match in
            guard let number = Int(match.1), numbering.indices.contains(number - 1) else { return String(match.0) }
            let id = numbering[number - 1]
            if !sources.contains(id) { sources.append(id) }
            return "[\((sources.firstIndex(of: id) ?? 0) + 1)]"
        }
        self.sources = sources
    }
}
