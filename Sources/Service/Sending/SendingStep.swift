import ForumClient
import Mailroom

/// What follows from the outcome of a request that was to write something.
enum SendingStep: Equatable {
    /// It is on the forum, or in its moderators' queue, as the post with this id.
    case sent(SendingResult, remote: String?)
    /// It is on the forum as the post with this id, for all to read, and must not be: take it back.
    case takeBack(remote: String)
    /// It has become pointless; a fixed word.
    case cancel(String)
    /// Try again, on the forum's account: however often.
    case later(SendingResult, LaterPause)
    /// Try again a few times.
    case retry(SendingResult, after: Duration?, mayHaveBeenSent: Bool)
    /// Asking again does not help; a fixed word says why.
    case giveUp(String)

    /// What has to pause before the next try.
    enum LaterPause: Equatable {
        case limit(RateLimit)
        case unreachable
        case misconfigured
    }

    /// Discourse refuses nearly the same text for so long (site setting
    /// `unique_posts_mins`, 5 minutes by default), and some room.
    static let similarWait = Duration.seconds(310)

    /// Reads an outcome.
    init(_ outcome: WriteOutcome, of action: OutgoingAction, target: String?) {
        switch outcome {
        case .created(let post): self = .sent(.sent, remote: String(post.id))
        case .exposed(let post): self = .takeBack(remote: String(post.id))
        case .queuedForApproval: self = .sent(.queued, remote: nil)
        case .done: self = .sent(.sent, remote: target)
        case .tooSimilar: self = .retry(.tooSimilar, after: Self.similarWait, mayHaveBeenSent: false)
        case .rateLimited(let limit): self = .later(.rateLimited, .limit(limit))
        case .unreachable: self = .later(.unreachable, .unreachable)
        case .unclear: self = .retry(.unclear, after: nil, mayHaveBeenSent: true)
        case .gone: self = action == .withdraw ? .sent(.sent, remote: target) : .cancel("gone")
        // Somebody of the forum has changed our post: theirs stands.
        case .conflict: self = .cancel("conflict")
        case .refused(let refusal): self = Self.step(after: refusal)
        }
    }

    private static func step(after refusal: Refusal) -> SendingStep {
        switch refusal {
        case .credentials, .notTheForum, .redirected: .later(.misconfigured, .misconfigured)
        case .tooNew: .giveUp("too_new")
        case .forbidden: .giveUp("forbidden")
        case .notesForbidden, .invalid, .unsupported, .status: .giveUp(SendingResult.refused.rawValue)
        }
    }
}
