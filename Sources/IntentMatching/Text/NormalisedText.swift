/// A text as the matcher reads it: lower-case words with one space before
/// the first, between all, and after the last.
struct NormalisedText {
    /// One word.
    struct Token: Equatable {
        /// Where the word stands in ``NormalisedText/scalars``. There is always a space on both sides.
        var range: Range<Int>

        /// Where it comes from: byte offsets in the text that was read.
        var source: Range<Int>
    }

    static let space: UInt32 = 0x20
    static let apostrophe: UInt32 = 0x27
    static let digit: UInt32 = 0x30

    /// Unicode scalars.
    private(set) var scalars: [UInt32] = [Self.space]

    /// The words in order.
    private(set) var tokens: [Token] = []

    /// Empties the text but keeps its memory.
    mutating func removeAll() {
        scalars.removeAll(keepingCapacity: true)
        scalars.append(Self.space)
        tokens.removeAll(keepingCapacity: true)
    }

    /// Makes room for a text of that many bytes.
    mutating func reserve(bytes: Int) {
        scalars.reserveCapacity(bytes + bytes / 4 + 16)
        tokens.reserveCapacity(bytes / 4 + 4)
    }

    /// Adds a scalar to the word that is being written.
    mutating func append(_ scalar: UInt32) {
        scalars.append(scalar)
    }

    /// Ends the word that began at this index.
    mutating func endToken(from start: Int, source: Range<Int>) {
        tokens.append(Token(range: start..<scalars.count, source: source))
        scalars.append(Self.space)
    }

    /// Takes back everything from this index on.
    mutating func truncate(to count: Int) {
        scalars.removeLast(scalars.count - count)
    }

    /// Writes a whole word of ASCII letters.
    mutating func appendToken(_ word: StaticString, source: Range<Int>) {
        let start = scalars.count
        for index in 0..<word.utf8CodeUnitCount { scalars.append(UInt32(word.utf8Start[index])) }
        endToken(from: start, source: source)
    }

    /// Replaces one word, keeping its source.
    mutating func replaceToken(at index: Int, with word: [UInt32]) {
        let old = tokens[index].range
        let shift = word.count - old.count
        scalars.replaceSubrange(old, with: word)
        tokens[index].range = old.lowerBound..<old.upperBound + shift
        for later in tokens.indices[(index + 1)...] {
            let range = tokens[later].range
            tokens[later].range = range.lowerBound + shift..<range.upperBound + shift
        }
    }

    /// Whether the scalars in the range spell this word of ASCII letters.
    func spells(_ word: StaticString, in range: Range<Int>) -> Bool {
        guard range.count == word.utf8CodeUnitCount else { return false }
        for index in 0..<range.count where scalars[range.lowerBound + index] != UInt32(word.utf8Start[index]) {
            return false
        }
        return true
    }

    /// Whether the word in the range is a number and nothing else.
    func isNumber(_ range: Range<Int>) -> Bool {
        range.count == 1 && scalars[range.lowerBound] == Self.digit
    }

    /// The words in the range as a string.
    func string(in range: Range<Int>) -> String {
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars[range].lazy.compactMap(Unicode.Scalar.init))
        return String(result)
    }
}
