/// Whom a quote in Discourse's markup quotes: its `data-username`.
enum QuotedMember {
    /// In bytes. Discourse allows names of up to 60 (its setting `max_username_length`).
    private static let longest = 60
    private static let attribute = Array("data-username=".utf8)

    /// The name in a tag's attributes; nil where there is none, or none that
    /// Discourse would allow.
    static func name(in attributes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let start = attributes.indices.first(where: { attributes[$0...].starts(with: attribute) }) else {
            return nil
        }
        let name = attributes[(start + attribute.count)...].drop(while: isQuotationMark).prefix(while: isPartOfName)
        return (1...longest).contains(name.count) && (attributes[name.endIndex...].first.map(isQuotationMark) ?? true)
            ? name : nil
    }

    private static func isQuotationMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }

    private static func isPartOfName(_ byte: UInt8) -> Bool {
        byte >= 0x80 || PassageWords.isWordByte(byte) || "_-.".utf8.contains(byte)
    }
}
