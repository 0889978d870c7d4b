/// A `[^id]` in a text.
package struct Footnote: Hashable, Sendable {
    /// The id of the source.
    package let id: String

    /// Where it stands, in UTF-8 offsets of the text.
    package let range: Range<Int>

    /// All footnotes of a text. One behind a backslash is none.
    package static func all(in text: String) -> [Footnote] {
        let bytes = Array(text.utf8)
        var notes: [Footnote] = []
        var position = 0
        while let start = bytes.firstIndex(of: "[", "^", from: position) {
            position = start + 2
            guard let end = bytes[position...].firstIndex(where: { !isIDByte($0) }) else { break }
            guard bytes[end] == UInt8(ascii: "]"), end > position, !isEscaped(start, in: bytes) else { continue }
            notes.append(Footnote(id: String(decoding: bytes[position..<end], as: UTF8.self), range: start..<end + 1))
            position = end + 1
        }
        return notes
    }

    private static func isIDByte(_ byte: UInt8) -> Bool {
        byte.isASCIILetterOrDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    private static func isEscaped(_ index: Int, in bytes: [UInt8]) -> Bool {
        index > 0 && bytes[index - 1] == UInt8(ascii: "\\")
    }
}
