import Testing

@testable import Mailroom

/// What both implementations do when there is to be silence.
struct SilencingTests {
    @Test(arguments: Backend.allCases) func destructionCancelsWhatIsNotSent(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("14 days."))
            let claim = try #require(try await mailroom.nextOutgoing())
            #expect(try await mailroom.accept(.sample(1, deleted: true), at: .start) == .destroyed)
            await #expect(throws: MailroomError.leaseLost) {
                try await mailroom.beginSending(claim, until: .start + 30)
            }
            #expect(try await mailroom.nextOutgoing(at: .start + 99_999) == nil)
            #expect(try await mailroom.accept(.sample(1, deleted: true), at: .start) == .duplicate)
        }
    }

    @Test(arguments: Backend.allCases) func destructionWithdrawsWhatWasSent(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("14 days."))
            try await mailroom.sendNext(remote: "900")
            _ = try await mailroom.accept(.sample(1, deleted: true), at: .start)
            let withdrawal = try #require(try await mailroom.sendNext(remote: "900"))
            #expect((withdrawal.action, withdrawal.target, withdrawal.body) == (.withdraw, "900", nil))
            // The post comes back with a new text: there was a reply already.
            #expect(try await mailroom.take(.sample(1, version: 2), .reply("new")) == .recorded(delivery: nil))
        }
    }

    @Test(arguments: Backend.allCases) func destructionOvertakesARequestUnderWay(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("14 days."))
            let reply = try #require(try await mailroom.nextOutgoing())
            try await mailroom.beginSending(reply, until: .start + 30)
            _ = try await mailroom.accept(.sample(1, deleted: true), at: .start)
            #expect(try await mailroom.nextOutgoing() == nil)
            let again = try #require(try await mailroom.nextOutgoing(at: .start + 30))
            #expect((again.action, again.body, again.mayHaveBeenSent) == (.reply, nil, true))
            #expect(try await mailroom.confirmUnsent(again, at: .start + 31) == nil)
            #expect(try await mailroom.nextOutgoing(at: .start + 99_999) == nil)
        }
    }

    @Test(arguments: Backend.allCases) func lateNewsOfADestroyedPostIsIgnored(_ backend: Backend) async throws {
        try await backend.run { (mailroom: any Mailroom) async throws in
            #expect(try await mailroom.accept(.sample(1, version: 2, deleted: true), at: .start) == .destroyed)
            #expect(try await mailroom.accept(.sample(1, version: 2), at: .start) == .superseded)
            #expect(try await mailroom.claimIncoming(ClaimTerms(), at: .start).isEmpty)
        }
    }

    @Test(arguments: Backend.allCases) func aDeadDoubtfulReplyIsStillWithdrawn(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("14 days."))
            let reply = try #require(try await mailroom.nextOutgoing())
            try await mailroom.beginSending(reply, until: .start + 30)
            try await mailroom.fail(reply, kind: "timeout", mayHaveBeenSent: true, verdict: .giveUp, at: .start)
            _ = try await mailroom.accept(.sample(1, deleted: true), at: .start)
            let withdrawal = try #require(try await mailroom.nextOutgoing())
            #expect((withdrawal.action, withdrawal.target) == (.withdraw, nil))
            #expect(try await mailroom.confirmUnsent(withdrawal, at: .start) == nil)
            #expect(try await mailroom.nextOutgoing(at: .start + 99_999) == nil)
        }
    }

    @Test(arguments: Backend.allCases) func aStoppedTopicIsLeftAlone(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1, topic: 7), .reply("one"))
            try await mailroom.take(.sample(2, topic: 8), .reply("two"))
            _ = try await mailroom.accept(.sample(3, topic: 7), at: .start)
            try await mailroom.setTopic(7, of: "forum", stopped: true, at: .start)
            #expect(try await mailroom.accept(.sample(4, topic: 7), at: .start) == .topicStopped)
            #expect(try await mailroom.claimIncoming(ClaimTerms(), at: .start).isEmpty)
            #expect(try await mailroom.sendNext()?.body == "two")
            #expect(try await mailroom.nextOutgoing() == nil)
            try await mailroom.setTopic(7, of: "forum", stopped: false, at: .start)
            #expect(try await mailroom.accept(.sample(4, topic: 7), at: .start) == .accepted)
        }
    }

    @Test(arguments: Backend.allCases) func aStopUnderWayPreventsTheRepetition(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("one"))
            let claim = try #require(try await mailroom.nextOutgoing())
            try await mailroom.beginSending(claim, until: .start + 30)
            try await mailroom.setTopic(7, of: "forum", stopped: true, at: .start)
            try await mailroom.fail(
                claim, kind: "rate-limited", mayHaveBeenSent: false, verdict: .retry(at: .start + 1), at: .start)
            #expect(try await mailroom.nextOutgoing(at: .start + 99_999) == nil)
        }
    }

    @Test(arguments: Backend.allCases) func whoOptsOutIsForgotten(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1, author: "42"), .reply("one"))
            _ = try await mailroom.accept(.sample(2, author: "42"), at: .start)
            _ = try await mailroom.accept(.sample(3, author: "43"), at: .start)
            try await mailroom.setMember("42", of: "forum", optedOut: true, at: .start)
            #expect(try await mailroom.accept(.sample(4, author: "42"), at: .start) == .memberOptedOut)
            #expect(try await mailroom.nextOutgoing() == nil)
            #expect(try await mailroom.claimIncoming(ClaimTerms(limit: 9), at: .start).map(\.post.author) == ["43"])
            let decision = try #require(try await mailroom.decision(1))
            #expect((decision.body, decision.question, decision.reply) == (nil, nil, nil))
            #expect(decision.outcome == .answered)
            try await mailroom.setMember("42", of: "forum", optedOut: false, at: .start)
            #expect(try await mailroom.accept(.sample(4, author: "42"), at: .start) == .accepted)
        }
    }

    @Test(arguments: Backend.allCases) func destructionIsHeededEvenWhereWeAreSilent(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("one"))
            try await mailroom.sendNext(remote: "900")
            try await mailroom.setTopic(7, of: "forum", stopped: true, at: .start)
            try await mailroom.setMember("42", of: "forum", optedOut: true, at: .start)
            #expect(try await mailroom.accept(.sample(1, deleted: true), at: .start) == .destroyed)
            #expect(try await mailroom.sendNext()?.action == .withdraw)
        }
    }

    @Test(arguments: Backend.allCases) func whatIsSwitchedOffOnlyAccepts(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("one"))
            let claim = try #require(try await mailroom.nextOutgoing())
            try await mailroom.setSwitchedOn(false, at: .start)
            #expect(try await mailroom.isSwitchedOn() == false)
            #expect(try await mailroom.accept(.sample(2), at: .start) == .accepted)
            #expect(try await mailroom.claimIncoming(ClaimTerms(), at: .start).isEmpty)
            #expect(try await mailroom.nextOutgoing(at: .start + 99) == nil)
            await #expect(throws: MailroomError.switchedOff) {
                try await mailroom.beginSending(claim, until: .start + 30)
            }
            try await mailroom.setSwitchedOn(true, at: .start + 60)
            #expect(try await mailroom.claimIncoming(ClaimTerms(), at: .start + 60).map(\.waitedWhileOff) == [true])
            // To switch on what is on changes nothing.
            _ = try await mailroom.accept(.sample(3), at: .start + 61)
            try await mailroom.setSwitchedOn(true, at: .start + 62)
            #expect(try await mailroom.claimIncoming(ClaimTerms(), at: .start + 62).map(\.waitedWhileOff) == [false])
        }
    }

    @Test(arguments: Backend.allCases) func whoDestroysOurReplyStopsTheTopic(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("14 days."))
            try await mailroom.sendNext(remote: "900")
            #expect(try await mailroom.replyDestroyed("901", of: "forum", at: .start) == false)
            #expect(try await mailroom.replyDestroyed("900", of: "other", at: .start) == false)
            #expect(try await mailroom.replyDestroyed("900", of: "forum", at: .start))
            #expect(try await mailroom.accept(.sample(2), at: .start) == .topicStopped)
            #expect(try await mailroom.gaps(limit: 9, before: nil).map(\.isCorrected) == [true])
        }
    }

    @Test(arguments: Backend.allCases) func whatWeTakeBackOurselvesStopsNothing(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("14 days."))
            try await mailroom.sendNext(remote: "900")
            _ = try await mailroom.accept(.sample(1, deleted: true), at: .start)
            #expect(try await mailroom.replyDestroyed("900", of: "forum", at: .start) == false)
            #expect(try await mailroom.accept(.sample(2), at: .start) == .accepted)
        }
    }

    @Test(arguments: Backend.allCases) func oldTextIsErasedAndOldKeysStay(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("one"))
            try await mailroom.sendNext(remote: "900")
            try await mailroom.take(.sample(2), .reply("draft", needsApproval: true))
            _ = try await mailroom.accept(.sample(3), at: .start)
            let month = Moment.start.advanced(by: .seconds(30 * 86_400))
            _ = try await mailroom.accept(.sample(4), at: month + -1)
            try await mailroom.prune(before: month + -60, at: month)
            #expect(try await mailroom.decision(1)?.question == nil)
            #expect(try await mailroom.drafts(limit: 9, after: 0).isEmpty)
            #expect(try await mailroom.accept(.sample(1), at: month) == .duplicate)
            #expect(try await mailroom.claimIncoming(ClaimTerms(limit: 9), at: month).map(\.id) == [4])
            // The reply can still be withdrawn.
            _ = try await mailroom.accept(.sample(1, deleted: true), at: month)
            #expect(try await mailroom.nextOutgoing(at: month)?.target == "900")
        }
    }

    @Test(arguments: Backend.allCases) func silenceHoldsBackWhatIsInDoubt(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("old"))
            try await mailroom.loseNext()
            try await mailroom.take(.sample(1, version: 2), .sample(.silence, outcome: .clarify), at: .start + 1)
            let again = try #require(try await mailroom.nextOutgoing(at: .start + 2))
            #expect(again.mayHaveBeenSent && again.body == nil)
            #expect(try await mailroom.confirmUnsent(again, at: .start + 2) == nil)
            #expect(try await mailroom.nextOutgoing(at: .start + 99_999) == nil)
        }
    }

    @Test(arguments: Backend.allCases) func aLaterReplyEndsTheSilenceAfterADoubt(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("old"))
            try await mailroom.loseNext()
            try await mailroom.take(.sample(1, version: 2), .sample(.silence, outcome: .clarify), at: .start + 1)
            try await mailroom.take(.sample(1, version: 3), .reply("new"), at: .start + 1)
            let again = try #require(try await mailroom.nextOutgoing(at: .start + 2))
            let fresh = try #require(try await mailroom.confirmUnsent(again, at: .start + 2))
            #expect((fresh.action, fresh.body) == (.reply, "new"))
        }
    }

    @Test(arguments: Backend.allCases) func aDraftAfterADoubtThatWasSilencedStaysADraft(
        _ backend: Backend
    ) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("old"))
            try await mailroom.loseNext()
            try await mailroom.take(.sample(1, version: 2), .sample(.silence, outcome: .clarify), at: .start + 1)
            try await mailroom.take(.sample(1, version: 3), .reply("new", needsApproval: true), at: .start + 1)
            let again = try #require(try await mailroom.nextOutgoing(at: .start + 2))
            #expect(try await mailroom.confirmUnsent(again, at: .start + 2) == nil)
            #expect(try await mailroom.nextOutgoing(at: .start + 99_999) == nil)
            let draft = try #require(try await mailroom.drafts(limit: 9, after: 0).first)
            #expect((draft.action, draft.body) == (.reply, "new"))
        }
    }

    @Test(arguments: Backend.allCases) func aDestructionIsNeverLate(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1, version: 2, changed: 50), .reply("14 days."))
            try await mailroom.sendNext()
            #expect(try await mailroom.accept(.sample(1, deleted: true), at: .start) == .destroyed)
            #expect(try await mailroom.nextOutgoing()?.action == .withdraw)
            #expect(try await mailroom.decision(1)?.body == nil)
            #expect(try await mailroom.accept(.sample(1, deleted: true), at: .start) == .duplicate)
            #expect(try await mailroom.accept(.sample(1, version: 2, changed: 50), at: .start) == .duplicate)
            #expect(try await mailroom.accept(.sample(1, version: 2, changed: 49), at: .start) == .superseded)
        }
    }

    @Test(arguments: Backend.allCases) func aNoteThatEverybodyReadsIsWithdrawn(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .sample(.note("For moderators")))
            let note = try #require(try await mailroom.nextOutgoing())
            try await mailroom.beginSending(note, until: .start + 30)
            try await mailroom.recordExposed(note, remote: "900", at: .start)
            let withdrawal = try #require(try await mailroom.sendNext())
            #expect((withdrawal.action, withdrawal.target) == (.withdraw, "900"))
            // No second note follows the first.
            try await mailroom.take(.sample(1, version: 2), .sample(.note("For moderators again")))
            #expect(try await mailroom.nextOutgoing(at: .start + 99_999) == nil)
        }
    }

    @Test(arguments: Backend.allCases) func repliesThatWentOnFromADestroyedPostAreErasedToo(
        _ backend: Backend
    ) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("one"))
            try await mailroom.take(.sample(2), .sample(.silence, predecessor: 1))
            try await mailroom.take(.sample(3), .sample(.silence, predecessor: 2))
            try await mailroom.take(.sample(4), .reply("four"))
            _ = try await mailroom.accept(.sample(1, deleted: true), at: .start)
            for id in Int64(1)...3 { #expect(try await mailroom.decision(id)?.reply == nil) }
            #expect(try await mailroom.decision(2)?.question != nil)
            #expect(try await mailroom.decision(4)?.reply != nil)
        }
    }
}
