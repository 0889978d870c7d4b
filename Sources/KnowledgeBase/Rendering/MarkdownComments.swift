/// Takes remarks out of Markdown.
enum MarkdownComments {
    /// Stands for each byte of a remark, so that offsets hold. The checks let no
    /// control character into a text, so it never stands there otherwise.
    static let removed: Character = "\u{2}"

    /// The text with every byte of its remarks but the line ends replaced.
    ///
    /// - Returns: The text, and the offset of a remark that has no end.
    static func blanked(_ text: String) -> (text: String, unclosed: Int?) {
        var bytes = Array(text.utf8)
        var position = 0
        while let start = find("<!--", in: bytes, from: position) {
            guard let end = find("-->", in: bytes, from: start + 4) else {
                return (String(decoding: bytes, as: UTF8.self), start)
            }
            for index in start..<end + 3 where bytes[index] != UInt8(ascii: "\n") { bytes[index] = 2 }
            position = end + 3
        }
        return (String(decoding: bytes, as: UTF8.self), nil)
    }

    private static func find(_ sign: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
        let count = sign.utf8CodeUnitCount
        guard bytes.count >= count, start <= bytes.count - count else { return nil }
        let wanted = Array(sign.description.utf8)
        return (start...bytes.count - count).first { index in
            bytes[index] == wanted.first && bytes[index..<index + count].elementsEqual(wanted)
        }
    }
}
