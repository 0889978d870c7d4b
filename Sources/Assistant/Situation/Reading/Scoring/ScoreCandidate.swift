/// A number that can be a score, and where it stands.
struct ScoreCandidate {
    let place: CuedText.Place
    let value: Double

    /// The first token of the number.
    var start: Int { place.range.lowerBound }
    /// The token behind the number.
    var end: Int { place.range.upperBound }
}
