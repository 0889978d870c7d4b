import ForumClient
import Foundation

/// What to do when a forum could not be read.
struct ReadFailureResponse {
    private let failure: ReadFailure

    init(_ failure: ReadFailure) { self.failure = failure }

    /// Pauses the forum. Returns the end of the pause; nil where what was asked for is gone for good.
    func pause(_ pauses: ForumPauses, _ forum: String, at now: Date, random: Double) -> Date? {
        switch failure {
        case .gone, .refused(.forbidden), .refused(.invalid), .refused(.unsupported), .refused(.notesForbidden),
            .refused(.tooNew):
            nil
        // Who may not even read now is left in peace altogether.
        case .rateLimited(let limit):
            pauses.slowDown(forum, RateLimit(seconds: limit.seconds, isForWholeClient: true), at: now)
        case .refused(.credentials), .refused(.notTheForum), .refused(.redirected), .refused(.status):
            pauses.refused(forum, at: now)
        case .unreachable: pauses.missed(forum, at: now, random: random)
        }
    }
}
