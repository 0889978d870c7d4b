import Forum
import Foundation
import Mailroom

/// Does what members ask of Ombud itself.
struct WishGranting {
    let mailroom: any Mailroom

    /// Does it; to do it twice does no harm.
    func grant(_ wish: MemberWish, of author: String, topic: Int64, in key: PostKey, _ now: Date) async throws {
        let moment = Moment(now)
        switch wish {
        case .stopTopic: try await mailroom.setTopic(topic, of: key.instance, stopped: true, at: moment)
        case .resumeTopic: try await mailroom.setTopic(topic, of: key.instance, stopped: false, at: moment)
        case .optOut: try await mailroom.setMember(author, of: key.instance, optedOut: true, at: moment)
        case .optIn: try await mailroom.setMember(author, of: key.instance, optedOut: false, at: moment)
        }
    }
}
