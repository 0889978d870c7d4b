/// A score from which the platform has a word of its own.
///
/// Stated: "excellent" from 90, "good" from 80 to 89, "needs improvement"
/// below (support.upwork.com article 211063558, undated).
struct OfficialBand: Hashable {
    /// The lowest score of the band.
    let from: Int
    let word: String

    static let all = [OfficialBand(from: 90, word: "excellent"), OfficialBand(from: 80, word: "good")]

    /// Where the bands were read.
    static let source = "support.upwork.com, article 211063558"
}
