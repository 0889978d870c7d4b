package import Foundation

/// Decides whether a post is to be left alone.
///
///     let rules = SilenceRules(manners: manners, now: now)
///     if let reason = rules.silence(on: post, memory: memory) { count(reason) }
package struct SilenceRules: Sendable {
    private let manners: ForumManners
    private let now: Date

    /// Rules of one forum at one point in time.
    package init(manners: ForumManners, now: Date) {
        self.manners = manners
        self.now = now
    }

    /// The first reason for silence, in the order of ``Silence``; nil where the post may be answered.
    package func silence(on post: DeliveredPost, memory: TopicMemory) -> Silence? {
        Silence.allCases.first { holds($0, of: post, memory: memory) }
    }

    private func holds(_ reason: Silence, of post: DeliveredPost, memory: TopicMemory) -> Bool {
        switch reason {
        case .notPublic: post.audience == .some
        case .off: memory.isOff
        case .own: manners.isOwn(post.writer)
        case .automatic: manners.isRobot(post.writer)
        case .note: !post.isOrdinary
        case .category: !isListenedTo(post.category)
        case .staff: manners.skipsStaff && post.writer.isStaff
        case .optedOut: memory.hasOptedOut
        case .stopped: memory.isStopped
        case .finished: post.isTopicFinished
        case .toAnother: isToAnother(post, memory: memory)
        case .enough: memory.answers >= manners.mostAnswers
        case .answered: memory.isAnswered
        case .old: isOld(post)
        case .empty: Self.isEmpty(post)
        }
    }

    private func isListenedTo(_ category: String?) -> Bool {
        guard let categories = manners.categories else { return true }
        return category.map(categories.contains) ?? false
    }

    /// A reply to a member is theirs to take up, unless Ombud is called by name.
    private func isToAnother(_ post: DeliveredPost, memory: TopicMemory) -> Bool {
        guard let number = post.repliesTo, !memory.ownPosts.contains(number) else { return false }
        return !Mention(of: manners.ownName).stands(in: post.ownWords)
    }

    /// A post without a date that can be read is not taken for new.
    private func isOld(_ post: DeliveredPost) -> Bool {
        guard let date = post.changed ?? post.written else { return true }
        return now.timeIntervalSince(date) > manners.window
    }

    private static func isEmpty(_ post: DeliveredPost) -> Bool {
        let words = post.ownWords
        guard !PlainWord.stands(in: words) else { return false }
        let rest = Redaction.text(Mention.withoutMentions(words), marks: .blank)
        return !rest.contains { $0.isLetter || $0.isNumber }
    }
}
