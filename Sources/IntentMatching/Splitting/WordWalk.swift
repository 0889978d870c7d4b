/// The words of a range of bytes: runs of letters, digits and apostrophes.
struct WordWalk: Sequence, IteratorProtocol {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    private var position: Int

    /// The words in a range.
    init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
        self.bytes = bytes
        (position, end) = (range.lowerBound, range.upperBound)
    }

    /// The next word.
    mutating func next() -> Range<Int>? {
        while position < end, !bytes[position].isWordByte { position += 1 }
        guard position < end else { return nil }
        let start = position
        while position < end, bytes[position].isWordByte || bytes[position] == UInt8(ascii: "'") { position += 1 }
        return start..<position
    }
}
