import ForumClient
import Mailroom
import Testing

@testable import Service

struct SendingStepTests {
    private static let limit = RateLimit(seconds: 9, isForWholeClient: true)

    @Test(arguments: [
        (WriteOutcome.created(OwnPost(id: 5)), SendingStep.sent(.sent, remote: "5")),
        (.exposed(OwnPost(id: 5)), .takeBack(remote: "5")), (.queuedForApproval(7), .sent(.queued, remote: nil)),
        (.done, .sent(.sent, remote: "3")),
        (.tooSimilar, .retry(.tooSimilar, after: .seconds(310), mayHaveBeenSent: false)),
        (.rateLimited(limit), .later(.rateLimited, .limit(limit))),
        (.unreachable(.noConnection), .later(.unreachable, .unreachable)),
        (.unclear(.timedOut), .retry(.unclear, after: nil, mayHaveBeenSent: true)),
        (.gone, .cancel("gone")), (.conflict, .cancel("conflict")),
        (.refused(.credentials), .later(.misconfigured, .misconfigured)), (.refused(.invalid), .giveUp("refused")),
        (.refused(.notesForbidden), .giveUp("refused")), (.refused(.status(418)), .giveUp("refused")),
        (.refused(.tooNew), .giveUp("too_new")), (.refused(.forbidden), .giveUp("forbidden")),
    ])
    func outcomesOfAnEditHaveTheirSteps(outcome: WriteOutcome, step: SendingStep) {
        #expect(SendingStep(outcome, of: .edit, target: "3") == step)
    }

    @Test func whatIsGoneIsWithdrawn() {
        #expect(SendingStep(.gone, of: .withdraw, target: "3") == .sent(.sent, remote: "3"))
    }
}
