/// Words that an author declares to speak for or against a label.
///
/// Phrases are compared word by word after normalising, with endings such as
/// "-s", "-ed" and "-ing" taken off on both sides.
public struct KeywordEvidence: Hashable, Sendable {
    /// Groups of phrases. A text that has a phrase of every group speaks
    /// strongly for the label; at most ``maximumGroups`` groups.
    public var eachOf: [[String]]

    /// Phrases that speak a little for the label, each on its own.
    public var helps: [String]

    /// Phrases that speak strongly against the label.
    public var rulesOut: [String]

    /// How many groups a label may have.
    public static let maximumGroups = 32

    /// Keyword evidence of one label.
    public init(eachOf: [[String]] = [], helps: [String] = [], rulesOut: [String] = []) {
        self.eachOf = eachOf
        self.helps = helps
        self.rulesOut = rulesOut
    }
}

extension KeywordEvidence {
    /// All phrases, whatever they say.
    var phrases: [String] { eachOf.flatMap { $0 } + helps + rulesOut }
}
