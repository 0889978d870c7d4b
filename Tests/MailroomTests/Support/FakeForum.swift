@testable import Mailroom

/// What a forum shows, and what it was told of us.
struct FakeForum: Sendable, Equatable {
    /// How often we made a reply to a post.
    private(set) var created: [Int64: Int] = [:]
    /// The text of our reply to a post; nil where there is none, or no longer.
    private(set) var visible: [Int64: String] = [:]
    /// Messages that we answered with a success, in the order of their posts' lives.
    private(set) var acknowledged: [PostEvent] = []

    mutating func acknowledge(_ event: PostEvent) {
        acknowledged.append(event)
    }

    /// The id of our reply to a post, as a look into the topic finds it.
    func ownReply(to post: Int64) -> String? {
        created[post] == nil ? nil : "r\(post)"
    }

    mutating func carryOut(_ claim: OutgoingClaim) -> String {
        let post = claim.key.post
        switch claim.action {
        case .reply, .note:
            created[post, default: 0] += 1
            visible[post] = claim.body
        case .edit:
            if visible[post] != nil { visible[post] = claim.body }
        case .withdraw:
            visible[post] = nil
        }
        return "r\(post)"
    }
}
