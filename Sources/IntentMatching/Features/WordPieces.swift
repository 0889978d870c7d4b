/// The pieces of a word: three or four neighbouring scalars of the word with
/// one space on each side. Pieces of two are a third of all and gain nothing:
/// too many words share them.
enum WordPieces {
    /// The shortest piece.
    static let shortest = 3

    /// The longest piece.
    static let longest = 4

    /// Scalars of a word beyond this many make no pieces: nobody writes such
    /// words, and they would only cost time.
    static let longestWord = 40

    /// Calls `body` with the range and the key of each piece of the word in
    /// the range, which must have a scalar on each side.
    @inline(__always)
    static func forEach(of word: Range<Int>, in scalars: [UInt32], _ body: (Range<Int>, UInt64) -> Void) {
        let end = min(word.upperBound + 1, word.lowerBound + longestWord)
        for start in word.lowerBound - 1..<end - 1 {
            var hash = NGramHash.extend(0, with: scalars[start])
            for last in start + 1..<min(start + longest, end) {
                hash = NGramHash.extend(hash, with: scalars[last])
                if last - start + 1 >= shortest { body(start..<last + 1, NGramHash.key(hash, .piece)) }
            }
        }
    }
}
