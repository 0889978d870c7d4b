/// What is remembered of a topic when a post of it is looked at.
package struct TopicMemory: Equatable, Sendable {
    /// How many answers of Ombud stand in it.
    package var answers: Int
    /// The numbers of Ombud's own posts in it, and of the writer's: who answers one of these
    /// talks to nobody else.
    package var ownPosts: Set<Int>
    /// Whether a person has answered the post since it was written.
    package var isAnswered: Bool
    /// Whether the post asks nothing, as the topic reads.
    package var asksNothing: Bool
    /// Whether somebody asked for silence in it.
    package var isStopped: Bool
    /// Whether the writer asked not to be answered.
    package var hasOptedOut: Bool
    /// Whether the service is switched off for it.
    package var isOff: Bool

    /// A topic of which nothing is remembered.
    package init(
        answers: Int = 0, ownPosts: Set<Int> = [], isAnswered: Bool = false, asksNothing: Bool = false,
        isStopped: Bool = false, hasOptedOut: Bool = false, isOff: Bool = false
    ) {
        self.answers = answers
        self.ownPosts = ownPosts
        self.isAnswered = isAnswered
        self.asksNothing = asksNothing
        self.isStopped = isStopped
        self.hasOptedOut = hasOptedOut
        self.isOff = isOff
    }
}
