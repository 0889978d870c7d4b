/// What has to be done with a first post that turned out not to be on the forum.
package enum UnsentStep: Hashable, Sendable {
    /// Send it as it is.
    case send
    /// Send this text, which was to be the edit in row `dropping`; that row is not needed any more.
    case sendInstead(String, dropping: Int64)
    /// Make this text, which was to be the edit in row `dropping`, the draft of a first post.
    case draftInstead(String, dropping: Int64)
    /// Send nothing; the row behind it has nothing to do either.
    case cancel(also: Int64?)
}
