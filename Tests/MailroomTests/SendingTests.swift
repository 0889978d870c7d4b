import Testing

@testable import Mailroom

/// What both implementations do with replies until they are sent.
struct SendingTests {
    @Test(arguments: Backend.allCases) func aDecisionIsSentOnce(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("14 days."))
            let claim = try #require(try await mailroom.sendNext())
            #expect((claim.action, claim.body, claim.target) == (.reply, "14 days.", nil))
            #expect((claim.topic, claim.number, claim.mayHaveBeenSent) == (7, 3, false))
            #expect(try await mailroom.nextOutgoing(at: .start + 99_999) == nil)
        }
    }

    @Test(arguments: Backend.allCases) func whatMayHaveLeftMustBeLookedForFirst(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("14 days."))
            let first = try #require(try await mailroom.nextOutgoing())
            try await mailroom.beginSending(first, until: .start + 30)
            // Here the sender dies.
            #expect(try await mailroom.nextOutgoing(at: .start + 29) == nil)
            let second = try #require(try await mailroom.nextOutgoing(at: .start + 30))
            #expect(second.mayHaveBeenSent)
            await #expect(throws: MailroomError.unconfirmed) {
                try await mailroom.beginSending(second, until: .start + 60)
            }
            let third = try #require(try await mailroom.confirmUnsent(second, at: .start + 31))
            #expect((third.body, third.mayHaveBeenSent) == ("14 days.", false))
            try await mailroom.beginSending(third, until: .start + 60)
            try await mailroom.recordSent(third, remote: "900", at: .start + 32)
            #expect(try await mailroom.statistics().outgoing == [.sent: 1])
        }
    }

    @Test(arguments: Backend.allCases) func aDoubtStaysUntilItIsSettled(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("14 days."))
            let first = try #require(try await mailroom.nextOutgoing())
            try await mailroom.beginSending(first, until: .start + 30)
            try await mailroom.fail(
                first, kind: "timeout", mayHaveBeenSent: true, verdict: .retry(at: .start + 40), at: .start)
            let second = try #require(try await mailroom.nextOutgoing(at: .start + 40))
            // Looking for it failed too: nothing was sent by this attempt, but by the one before it may have been.
            try await mailroom.fail(
                second, kind: "unreachable", mayHaveBeenSent: false, verdict: .retry(at: .start + 50), at: .start + 41)
            let third = try #require(try await mailroom.nextOutgoing(at: .start + 50))
            #expect(third.mayHaveBeenSent)
            try await mailroom.recordSent(third, remote: "900", at: .start + 51)
            #expect(try await mailroom.statistics().outgoing == [.sent: 1])
        }
    }

    @Test(arguments: Backend.allCases) func aClearRefusalLeavesNoDoubt(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("14 days."))
            let first = try #require(try await mailroom.nextOutgoing())
            try await mailroom.beginSending(first, until: .start + 30)
            try await mailroom.fail(
                first, kind: "rate-limited", mayHaveBeenSent: false, verdict: .retry(at: .start + 5), at: .start)
            let second = try #require(try await mailroom.nextOutgoing(at: .start + 5))
            #expect((second.attempt, second.mayHaveBeenSent) == (2, false))
            try await mailroom.release(second, until: .start + 6)
            #expect(try await mailroom.nextOutgoing(at: .start + 6)?.attempt == 2)
        }
    }

    @Test(arguments: Backend.allCases) func successIsRecordedEvenAfterTheLease(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("14 days."))
            let slow = try #require(try await mailroom.nextOutgoing())
            try await mailroom.beginSending(slow, until: .start + 30)
            let other = try #require(try await mailroom.nextOutgoing(at: .start + 31))
            try await mailroom.recordSent(slow, remote: "900", at: .start + 32)
            await #expect(throws: MailroomError.leaseLost) {
                try await mailroom.beginSending(other, until: .start + 60)
            }
            #expect(try await mailroom.statistics().outgoing == [.sent: 1])
        }
    }

    @Test(arguments: Backend.allCases) func deadRepliesCanBeReplayed(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("14 days."))
            let claim = try #require(try await mailroom.nextOutgoing())
            try await mailroom.beginSending(claim, until: .start + 30)
            try await mailroom.fail(claim, kind: "forbidden", mayHaveBeenSent: false, verdict: .giveUp, at: .start)
            let letters = try await mailroom.deadLetters(limit: 9)
            #expect(letters.map(\.reason) == ["forbidden"])
            try await mailroom.replay(try #require(letters.first).id, at: .start + 9)
            #expect(try await mailroom.nextOutgoing(at: .start + 9)?.attempt == 1)
        }
    }

    @Test(arguments: Backend.allCases) func anEditBeforeSendingTakesTheReplysPlace(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("old"))
            let stale = try #require(try await mailroom.nextOutgoing())
            #expect(try await mailroom.take(.sample(1, version: 2), .reply("new")) == .recorded(delivery: stale.id))
            await #expect(throws: MailroomError.leaseLost) {
                try await mailroom.beginSending(stale, until: .start + 30)
            }
            #expect(try await mailroom.sendNext()?.body == "new")
            #expect(try await mailroom.nextOutgoing() == nil)
        }
    }

    @Test(arguments: Backend.allCases) func anEditAfterSendingChangesOurPost(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("old"))
            try await mailroom.sendNext(remote: "900")
            #expect(try await mailroom.take(.sample(1, version: 2), .reply("old")) == .recorded(delivery: nil))
            try await mailroom.take(.sample(1, version: 3), .reply("new"))
            let edit = try #require(try await mailroom.sendNext(remote: "900"))
            #expect((edit.action, edit.body, edit.target) == (.edit, "new", "900"))
            #expect(try await mailroom.nextOutgoing() == nil)
        }
    }

    @Test(arguments: Backend.allCases) func rowsOfAPostKeepTheirOrder(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("old"))
            let reply = try #require(try await mailroom.nextOutgoing())
            try await mailroom.beginSending(reply, until: .start + 30)
            try await mailroom.take(.sample(1, version: 2), .reply("new"))
            #expect(try await mailroom.nextOutgoing() == nil)
            try await mailroom.recordSent(reply, remote: "900", at: .start)
            #expect(try await mailroom.nextOutgoing()?.target == "900")
        }
    }

    @Test(arguments: Backend.allCases) func anUnsentReplyTakesTheTextOfTheEditBehindIt(
        _ backend: Backend
    ) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("old"))
            let lost = try #require(try await mailroom.nextOutgoing())
            try await mailroom.beginSending(lost, until: .start + 30)
            try await mailroom.take(.sample(1, version: 2), .reply("new"))
            let again = try #require(try await mailroom.nextOutgoing(at: .start + 30))
            let fresh = try #require(try await mailroom.confirmUnsent(again, at: .start + 31))
            #expect((fresh.action, fresh.body) == (.reply, "new"))
            try await mailroom.beginSending(fresh, until: .start + 60)
            try await mailroom.recordSent(fresh, remote: "900", at: .start + 32)
            #expect(try await mailroom.nextOutgoing(at: .start + 99) == nil)
        }
    }

    @Test(arguments: Backend.allCases) func silenceCancelsWhatIsNotSent(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("old"))
            try await mailroom.take(.sample(1, version: 2), .sample(.silence, outcome: .declined))
            #expect(try await mailroom.nextOutgoing() == nil)
            try await mailroom.take(.sample(1, version: 3), .reply("new"))
            #expect(try await mailroom.sendNext()?.action == .reply)
        }
    }

    @Test(arguments: Backend.allCases) func backedOffRowsDoNotHoldUpOthers(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("one"))
            try await mailroom.take(.sample(2), .reply("two"))
            let first = try #require(try await mailroom.nextOutgoing())
            try await mailroom.release(first, until: .start + 3_600)
            #expect(try await mailroom.nextOutgoing()?.body == "two")
        }
    }

    @Test(arguments: Backend.allCases) func aDoubtAboutAnEditOutlivesAClearRefusal(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("old"))
            try await mailroom.sendNext()
            try await mailroom.take(.sample(1, version: 2), .reply("new"))
            try await mailroom.loseNext()
            let second = try #require(try await mailroom.nextOutgoing(at: .start + 1))
            try await mailroom.beginSending(second, until: .start + 30)
            try await mailroom.fail(
                second, kind: "limit", mayHaveBeenSent: false, verdict: .retry(at: .start + 2), at: .start + 1)
            // The forum may show "new"; the asker goes back to the first question.
            try await mailroom.take(.sample(1, version: 3), .reply("old"), at: .start + 2)
            #expect(try await mailroom.nextOutgoing(at: .start + 3)?.body == "old")
        }
    }

    @Test(arguments: Backend.allCases) func textsThatMayHaveArrivedAreKnownAsOurs(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            let key = PostKey(instance: "forum", post: 1)
            try await mailroom.take(.sample(1), .reply("old"))
            try await mailroom.sendNext()
            try await mailroom.take(.sample(1, version: 2), .reply("new"))
            try await mailroom.loseNext()
            try await mailroom.take(.sample(1, version: 3), .reply("third"), at: .start + 2)
            #expect(try await mailroom.sentTexts(to: key) == ["old", "new"])
            try await mailroom.sendNext(at: .start + 3)
            #expect(try await mailroom.sentTexts(to: key) == ["third"])
            #expect(try await mailroom.nextOutgoing(at: .start + 99_999) == nil)
        }
    }

    @Test(arguments: Backend.allCases) func aDeadReplyTakesTheEditBehindItAlong(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("old"))
            try await mailroom.loseNext(.giveUp)
            try await mailroom.take(.sample(1, version: 2), .reply("new"))
            let edit = try #require(try await mailroom.nextOutgoing())
            #expect(edit.action == .edit)
            #expect(try await mailroom.confirmUnsent(edit, at: .start) == nil)
            let letter = try #require(try await mailroom.deadLetters(limit: 1).first)
            try await mailroom.replay(letter.id, at: .start)
            let reply = try #require(try await mailroom.nextOutgoing())
            #expect((reply.action, reply.body, reply.mayHaveBeenSent) == (.reply, "new", false))
        }
    }

    @Test(arguments: Backend.allCases) func noOtherTextFollowsADoubtTooSoon(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("old"))
            try await mailroom.loseNext(until: .start + 180)
            try await mailroom.take(.sample(1, version: 2), .reply("new"), at: .start + 1)
            #expect(try await mailroom.nextOutgoing(at: .start + 179) == nil)
            let again = try #require(try await mailroom.nextOutgoing(at: .start + 180))
            #expect(try await mailroom.confirmUnsent(again, at: .start + 181)?.body == "new")
        }
    }

    @Test(arguments: Backend.allCases) func noOtherTextThatComesWhileWeLookIsSentTooSoon(
        _ backend: Backend
    ) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("old"))
            try await mailroom.loseNext(until: .start + 180)
            let again = try #require(try await mailroom.nextOutgoing(at: .start + 1))
            try await mailroom.take(.sample(1, version: 2), .reply("new"), at: .start + 2)
            #expect(try await mailroom.confirmUnsent(again, at: .start + 3) == nil)
            let last = try #require(try await mailroom.nextOutgoing(at: .start + 180))
            #expect((last.action, last.mayHaveBeenSent) == (.reply, true))
        }
    }

    @Test(arguments: Backend.allCases) func whatWaitsAtTheForumAndIsNeverFoundIsNotWrittenAgain(
        _ backend: Backend
    ) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("old"))
            let reply = try #require(try await mailroom.nextOutgoing())
            try await mailroom.beginSending(reply, until: .start + 30)
            try await mailroom.recordSent(reply, remote: nil, at: .start)
            for instruction in [Instruction.reply("new", needsApproval: false), .withdraw] {
                let version: Int64 = instruction == .withdraw ? 3 : 2
                try await mailroom.take(.sample(1, version: version), .sample(instruction))
                let change = try #require(try await mailroom.nextOutgoing())
                #expect(try await mailroom.confirmUnsent(change, at: .start) == nil)
            }
            try await mailroom.take(.sample(1, version: 4), .reply("again"))
            #expect(try await mailroom.nextOutgoing()?.action == .edit)
        }
    }

    @Test(arguments: Backend.allCases) func aReplyThatIsWantedAgainLeavesThoughItWasStoppedInDoubt(
        _ backend: Backend
    ) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("old"))
            try await mailroom.loseNext()
            try await mailroom.setTopic(7, of: "forum", stopped: true, at: .start)
            try await mailroom.setTopic(7, of: "forum", stopped: false, at: .start)
            try await mailroom.take(.sample(1, version: 2), .reply("new"), at: .start + 9)
            let edit = try #require(try await mailroom.nextOutgoing(at: .start + 9))
            #expect(try await mailroom.confirmUnsent(edit, at: .start + 9) == nil)
            let reply = try #require(try await mailroom.nextOutgoing(at: .start + 9))
            #expect((reply.action, reply.body) == (.reply, "new"))
        }
    }
}
