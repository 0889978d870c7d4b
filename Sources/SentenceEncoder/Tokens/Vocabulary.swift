/// The word pieces and their numbers.
///
/// Sendable: `bytes` points into a mapping that nobody writes to and that
/// `file` keeps alive.
struct Vocabulary: @unchecked Sendable {
    /// How many word pieces there are.
    let count: Int

    /// The length of the longest one in bytes.
    let longest: Int

    /// All pieces, each ended by a line feed.
    private let bytes: UnsafeBufferPointer<UInt8>

    /// Where the letters of each piece start and end in `bytes`.
    private let places: [(start: UInt32, end: UInt32)]

    /// A hash table of the numbers, each increased by 1. 0 is an empty place.
    private let table: [UInt32]
    private let file: MappedFile

    init(_ weights: WeightsFile) throws(WeightsError) {
        file = weights.file
        bytes = try weights.tensor("vocabulary", [nil])
        guard bytes.count < 1 << 24 else { throw .damagedVocabulary }
        var places: [(start: UInt32, end: UInt32)] = []
        var start = 0
        for end in bytes.indices where bytes[end] == UInt8(ascii: "\n") {
            places.append((UInt32(start), UInt32(end)))
            start = end + 1
        }
        (self.places, count) = (places, places.count)
        longest = places.map { Int($0.end - $0.start) }.max() ?? 0
        table = Self.table(of: places, in: bytes)
    }

    /// The number of a special piece, such as `[CLS]`.
    func special(_ name: StaticString) throws(WeightsError) -> Int32 {
        let letters = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        guard let number = number(of: letters, hash: PieceHash(of: letters)) else { throw .damagedVocabulary }
        return number
    }

    /// The number of the piece with these letters.
    ///
    /// - Parameters:
    ///   - letters: UTF-8 bytes, without the `##` before a piece inside a word.
    ///   - hash: Their hash, which also says whether the piece stands inside a word.
    func number(of letters: UnsafeBufferPointer<UInt8>, hash: PieceHash) -> Int32? {
        var slot = hash.slot(in: table.count)
        while table[slot] != 0 {
            let number = Int(table[slot]) - 1
            if isEqual(number, letters, inside: hash.isInside) { return Int32(number) }
            slot = (slot + 1) & (table.count - 1)
        }
        return nil
    }

    private func isEqual(_ number: Int, _ letters: UnsafeBufferPointer<UInt8>, inside: Bool) -> Bool {
        let piece = Self.letters(of: places[number], in: bytes)
        guard piece.isInside == inside, piece.letters.count == letters.count else { return false }
        return piece.letters.elementsEqual(letters)
    }
}

// MARK: - Hash table

extension Vocabulary {
    /// A table of a power of two that is at most half full.
    private static func table(
        of places: [(start: UInt32, end: UInt32)], in bytes: UnsafeBufferPointer<UInt8>
    ) -> [UInt32] {
        var size = 2
        while size < 2 * places.count + 2 { size *= 2 }
        var table = [UInt32](repeating: 0, count: size)
        for (number, place) in places.enumerated() {
            let piece = letters(of: place, in: bytes)
            var slot = PieceHash(of: piece.letters, inside: piece.isInside).slot(in: size)
            while table[slot] != 0 { slot = (slot + 1) & (size - 1) }
            table[slot] = UInt32(number) + 1
        }
        return table
    }

    /// The letters of a piece without the `##` that says that it stands inside a word.
    private static func letters(
        of place: (start: UInt32, end: UInt32), in bytes: UnsafeBufferPointer<UInt8>
    ) -> (letters: UnsafeBufferPointer<UInt8>, isInside: Bool) {
        let (start, end, mark) = (Int(place.start), Int(place.end), UInt8(ascii: "#"))
        let isInside = end - start > 2 && bytes[start] == mark && bytes[start + 1] == mark
        return (UnsafeBufferPointer(rebasing: bytes[(isInside ? start + 2 : start)..<end]), isInside)
    }
}
