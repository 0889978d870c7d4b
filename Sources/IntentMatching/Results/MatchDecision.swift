/// What to do with a text.
public enum MatchDecision: Hashable, Sendable {
    /// One label is clearly best.
    case confident(String)

    /// These labels, two or three, are too close to choose between. Best first.
    case ambiguous([String])

    /// The text asks for something else. The label is that of a known topic
    /// out of scope, or nil where the topic is unknown.
    case outOfScope(String?)

    /// The text may be in scope, but no label is likely enough.
    case unsure
}
