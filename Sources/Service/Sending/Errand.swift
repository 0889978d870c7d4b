import ForumClient
import Foundation
import Mailroom

/// One thing to be sent, and everything that it takes.
struct Errand {
    var claim: OutgoingClaim
    let instance: ForumInstance
    let gateway: any ForumGateway
    let target: ReplyTarget
    /// Tells the time: requests take theirs.
    let clock: WorkerLoop.Clock
    /// The topic's title, for forums where every post has one.
    var title: String?

    /// The time it is.
    var now: Date { clock() }

    /// What is to be written. Where the text was erased it serves for looking only.
    var draft: ReplyDraft { ReplyDraft(target: target, text: claim.body ?? "", title: title) }

    /// Who is to see a first post.
    var kind: ReplyKind { claim.action == .note ? .note : .reply }
}
