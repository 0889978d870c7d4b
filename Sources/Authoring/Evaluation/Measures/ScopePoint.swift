/// One threshold for the scope probability, and what it does to texts of both kinds.
package struct ScopePoint: Equatable, Sendable, Encodable {
    /// At least so many per cent of the texts in scope must be kept, 1 to 100.
    package let keepPercent: Int
    /// The greatest threshold that does that, 0 to 1. Texts below it are put out of scope.
    package let threshold: Double
    /// The texts in scope that are kept. More than asked for where texts tie at the threshold.
    package let kept: Share
    /// The texts of no label that are put out of scope: the recall.
    package let putOut: Share
}
