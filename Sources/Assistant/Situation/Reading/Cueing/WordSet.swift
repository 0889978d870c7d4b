import Quantities

/// Words that play one part in a rule. Most words are told not to be among
/// them by a mask, without a look-up.
struct WordSet: Sendable {
    private let words: Set<PackedWord>
    private let mask: UInt64

    /// The words of a list that is parted by spaces.
    init(_ list: String) {
        words = Set(PackedWord.list(list))
        mask = words.reduce(0) { $0 | Self.bit(of: $1) }
    }

    /// Whether a word is among them.
    func contains(_ word: PackedWord) -> Bool { words.contains(word) }

    /// Whether a word with this bit is among them.
    func contains(_ word: PackedWord, bit: UInt64) -> Bool { mask & bit != 0 && words.contains(word) }

    /// One of 64 bits for a word, the same for equal words.
    static func bit(of word: PackedWord) -> UInt64 { 1 << UInt64(truncatingIfNeeded: word.hashValue & 63) }
}
