/// Compact bytes, opened for reading.
final class CompactSource {
    private let bytes: ArraySlice<UInt8>

    /// The keys by their numbers.
    private(set) var keys: [String] = []

    /// Where the value lies.
    private(set) var value = 0..<0

    /// Opens what ``CompactWriter`` wrote.
    ///
    /// - Throws: `DecodingError.dataCorrupted` where the bytes end too soon.
    init(_ bytes: ArraySlice<UInt8>) throws {
        self.bytes = bytes
        var place = bytes.startIndex
        for _ in 0..<(try count(at: &place, before: bytes.endIndex)) {
            keys.append(text(try part(at: &place, before: bytes.endIndex)))
        }
        value = place..<bytes.endIndex
    }

    /// What kind of value lies in a range.
    func tag(of value: Range<Int>) throws -> CompactTag {
        guard !value.isEmpty, let tag = CompactTag(rawValue: bytes[value.lowerBound]) else { throw Self.damage }
        return tag
    }

    /// The text in a range.
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The eight bytes behind the tag of a value.
    func bits(of value: Range<Int>) throws -> UInt64 {
        guard value.count == 9 else { throw Self.damage }
        return (1...8).reduce(0) { $0 | UInt64(bytes[value.lowerBound + $1]) << UInt64(($1 - 1) * 8) }
    }

    /// A count, after which `place` stands.
    func count(at place: inout Int, before end: Int) throws -> Int {
        var count = 0
        for shift in stride(from: 0, to: 35, by: 7) {
            guard place < end else { throw Self.damage }
            let byte = bytes[place]
            place += 1
            count |= Int(byte & 0x7F) << shift
            if byte < 0x80 { return count }
        }
        throw Self.damage
    }

    /// A part with its length before it, after which `place` stands.
    func part(at place: inout Int, before end: Int) throws -> Range<Int> {
        let length = try count(at: &place, before: end)
        guard length <= end - place else { throw Self.damage }
        defer { place += length }
        return place..<place + length
    }

    /// What is thrown wherever the bytes are not those that were written.
    static var damage: DecodingError {
        .dataCorrupted(DecodingError.Context(codingPath: [], debugDescription: "damaged compact bytes"))
    }
}
