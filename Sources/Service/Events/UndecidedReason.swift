/// Why a stored post got no decision, as a label.
package enum UndecidedReason: String, CaseIterable, Sendable {
    /// It changed or was destroyed meanwhile.
    case superseded
    /// What is stored cannot be read.
    case unreadable
    /// It is of a forum that is not configured any more.
    case noForum = "no_forum"
    /// Its topic is gone.
    case gone
    /// It was a wish, which was granted.
    case wish
    /// The forum is not to be had; it is tried again.
    case forumTrouble = "forum_trouble"
}
