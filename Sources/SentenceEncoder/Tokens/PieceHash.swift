/// A hash of the letters of a word piece that grows with each letter (FNV-1a).
struct PieceHash {
    /// Whether the piece stands inside a word.
    let isInside: Bool
    private var value: UInt64

    init(inside: Bool) {
        isInside = inside
        value = inside ? 0x9E37_79B9_7F4A_7C15 : 0xCBF2_9CE4_8422_2325
    }

    init(of letters: UnsafeBufferPointer<UInt8>, inside: Bool = false) {
        self.init(inside: inside)
        for letter in letters { add(letter) }
    }

    mutating func add(_ letter: UInt8) { value = (value ^ UInt64(letter)) &* 0x0000_0100_0000_01B3 }

    /// A place in a table whose size is a power of two.
    func slot(in size: Int) -> Int { Int(truncatingIfNeeded: (value ^ value >> 29) & UInt64(size - 1)) }
}
