/// A text in which some words stand corrected.
enum CorrectedText {
    /// The bytes of a part of a text, with each correction in place of the word that it stands for.
    ///
    /// - Parameters:
    ///   - bytes: The whole text.
    ///   - range: The part.
    ///   - corrections: In the order of the text, their spans in the whole text.
    static func bytes(
        _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, corrections: [Correction]
    ) -> [UInt8] {
        var result: [UInt8] = []
        var end = range.lowerBound
        for correction in corrections where correction.span.lowerBound >= end {
            result += bytes[end..<correction.span.lowerBound]
            result += correction.replacement.utf8
            end = correction.span.upperBound
        }
        return result + bytes[end..<max(range.upperBound, end)]
    }
}
