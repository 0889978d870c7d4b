import Mailroom
import Service

/// Where a post stands, for people.
struct PostPlace {
    private let forum: ForumInstance?
    private let draft: Draft

    /// The place of the post that a draft answers.
    ///
    /// - Parameter forum: Nil where it is not configured any more.
    init(_ draft: Draft, in forum: ForumInstance?) {
        self.draft = draft
        self.forum = forum
    }

    /// The post's page; nil where the forum's kind tells none.
    var link: String? {
        guard case .discourse(let base, _)? = forum?.kind else { return nil }
        return "\(base.hasSuffix("/") ? String(base.dropLast()) : base)/t/\(draft.topic)/\(draft.number)"
    }
}
