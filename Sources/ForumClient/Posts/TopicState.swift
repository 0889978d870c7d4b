/// What has become of a topic since one of its posts.
package struct TopicState: Equatable, Sendable {
    /// The forum's id of the topic.
    package var topic: Int
    /// Whether nobody may reply any more.
    package var isClosed: Bool
    /// Whether it is put away for good.
    package var isArchived: Bool
    /// Whether it is listed for everybody.
    package var isVisible: Bool
    /// Whether only those it is addressed to can read it.
    package var isPrivate: Bool
    /// Whether it has been deleted.
    package var isDeleted: Bool
    /// Whether an answer has been accepted.
    package var isSolved: Bool
    /// The number of the accepted answer, where the forum tells it.
    package var acceptedNumber: Int?
    /// The category's id; nil where there is none or it is not told.
    package var category: Int?
    /// What was written after the post that was asked about, in order.
    package var later: [PolledPost]
    /// Whether `later` is all of it; a very long topic is not read to its end.
    package var isComplete: Bool
    /// The post that the topic begins with, where the forum told it; `later` may lack it.
    package var opening: PolledPost?

    /// Whether a reply can still be written and would still be of use.
    package var takesReplies: Bool { !isClosed && !isArchived && !isDeleted && !isSolved && !isPrivate }

    /// Later posts by people.
    ///
    /// - Parameter names: Accounts that are not people: ours and other robots',
    ///   in any case of letters.
    package func answers(besides names: Set<String>) -> [PolledPost] {
        let lowered = Set(names.map { $0.lowercased() })
        return later.filter { $0.isByMember && !lowered.contains($0.author.name.lowercased()) }
    }
}
