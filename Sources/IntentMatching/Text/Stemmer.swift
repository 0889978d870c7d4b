/// Takes common English endings off a word, so that "closes", "closed" and
/// "closing" compare equal. Used for declared keywords on both sides; what is
/// left need not be a word.
enum Stemmer {
    /// The end of the stem of the word in the range.
    static func stemEnd(of word: Range<Int>, in scalars: [UInt32]) -> Int {
        var end = word.upperBound
        func ends(_ suffix: StaticString, keeping count: Int) -> Bool {
            let length = suffix.utf8CodeUnitCount
            guard end - word.lowerBound >= length + count else { return false }
            for index in 0..<length where scalars[end - length + index] != UInt32(suffix.utf8Start[index]) {
                return false
            }
            return true
        }
        if ends("s", keeping: 3), !ends("ss", keeping: 2), !ends("us", keeping: 2) { end -= 1 }
        if ends("ing", keeping: 3) { end -= 3 } else if ends("ed", keeping: 3) { end -= 2 }
        if end < word.upperBound, doubled(before: end, in: scalars), end - word.lowerBound > 3 { end -= 1 }
        // "close", "closing" and "reply", "replies", "replied" meet here.
        if ends("ie", keeping: 2) {
            end -= 2
        } else if ends("e", keeping: 3) || ends("y", keeping: 3) || ends("i", keeping: 3) {
            end -= 1
        }
        return end
    }

    /// "stopped" has its consonant doubled; "ll" and "ss" are often the word's own and harmless to cut.
    private static func doubled(before end: Int, in scalars: [UInt32]) -> Bool {
        end >= 2 && scalars[end - 1] == scalars[end - 2]
    }
}
