/// The numbers that the sources of one reply have got.
///
/// Pass the same numbering to every answer of the reply, so that one source has
/// one number and the numbers run on.
package struct CitationNumbering: Hashable, Sendable {
    /// The ids of the sources in the order of their numbers, the first being 1.
    package private(set) var sources: [String] = []

    private var numbers: [String: Int] = [:]

    /// A numbering that starts with 1.
    package init() {}

    /// The number of a source, the next one if it has none yet.
    package mutating func number(for source: String) -> Int {
        if let number = numbers[source] { return number }
        sources.append(source)
        numbers[source] = sources.count
        return sources.count
    }

    /// A text with `[1]` for every `[^id]`.
    package mutating func numbered(_ text: String) -> RenderedText {
        let notes = Footnote.all(in: text)
        guard !notes.isEmpty else { return RenderedText(markdown: text, citedSources: []) }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var position = 0
        var cited: [String] = []
        for note in notes {
            result += bytes[position..<note.range.lowerBound]
            result += Array("[\(number(for: note.id))]".utf8)
            position = note.range.upperBound
            if !cited.contains(note.id) { cited.append(note.id) }
        }
        result += bytes[position...]
        return RenderedText(markdown: String(decoding: result, as: UTF8.self), citedSources: cited)
    }
}
