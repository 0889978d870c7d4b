/// Who is to see what is written.
package enum ReplyKind: String, Sendable, CaseIterable {
    /// An answer for everybody.
    case reply
    /// A draft that only the forum's staff sees.
    case note
}
