/// A question back: the one fact that would change the answer.
public struct SlotQuestion: Encodable, Equatable, Sendable {
    /// The key of the situation that is asked for.
    public let slot: String
    /// The question as the asker reads it.
    public let text: String
}
