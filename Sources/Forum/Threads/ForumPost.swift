package import CivilCalendar

/// One post of a thread.
package struct ForumPost: Equatable, Sendable {
    /// The post's number in its thread, 1 for the first; numbers rise, and may leave gaps.
    package let number: Int

    /// The name the writer goes by; nil where the page does not tell names.
    package let author: String?

    /// What the forum calls the writer.
    package let standing: MemberStanding

    /// The day it was written; nil where the page does not tell.
    package let written: CalendarDay?

    /// A day before which it cannot have been written, told by the days on
    /// which the writers up to here joined the forum; nil where nothing tells.
    package let notBefore: CalendarDay?

    /// The number of the post that it answers by the forum's own record.
    package let repliesTo: Int?

    /// Whether the thread's starter has marked it as the solution.
    package let isAcceptedAnswer: Bool

    /// The post as it was written, quotes included.
    package private(set) var text: PostText

    /// Of a longer post only this much is read, in UTF-8 bytes. Discourse takes
    /// 32,000 characters by default (its setting `max_post_length`).
    package static let longestText = 64_000

    /// The day nearest to when it was written that is known.
    package var approximateDay: CalendarDay? { written ?? notBefore }

    /// A post as a forum tells it.
    ///
    /// - Parameter text: As it was written; of more than ``longestText`` bytes the beginning is kept.
    package init(
        number: Int, author: String?, standing: MemberStanding, written: CalendarDay? = nil,
        notBefore: CalendarDay? = nil, repliesTo: Int? = nil, isAcceptedAnswer: Bool = false, text: String
    ) {
        self.number = number
        self.author = author
        self.standing = standing
        self.written = written
        self.notBefore = notBefore
        self.repliesTo = repliesTo
        self.isAcceptedAnswer = isAcceptedAnswer
        self.text = PostText(String(text[...].beginning(bytes: Self.longestText)))
    }

    /// The post with the words of others taken out that only the thread shows to be theirs.
    ///
    /// - Parameters:
    ///   - members: Who writes in the thread, in lower case.
    ///   - repeated: What the posts above have said; this one is added.
    func read(among members: Set<String>, after repeated: inout RepeatedWords) -> ForumPost {
        var post = self
        post.text = PostText(text.text, members: members)
        post.text.blank(repeated.ranges(in: post))
        return post
    }
}
