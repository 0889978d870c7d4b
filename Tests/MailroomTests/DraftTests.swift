import Testing

@testable import Mailroom

/// What both implementations do with what a person reads, writes and approves.
struct DraftTests {
    private static let proposal = Decision.reply("ours", needsApproval: true)

    private static func urgent(_ text: String) -> Decision {
        var decision = Decision.reply(text, needsApproval: true)
        decision.isUrgent = true
        return decision
    }

    @Test(arguments: Backend.allCases) func urgentDraftsComeFirstOnEveryPage(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            for post in Int64(1)...4 {
                try await mailroom.take(.sample(post), post == 3 ? Self.urgent("now") : Self.proposal)
            }
            let first = try await mailroom.drafts(limit: 2, after: 0)
            #expect(first.map(\.id) == [3, 1] && first.map(\.isUrgent) == [true, false])
            #expect(try await mailroom.drafts(limit: 9, after: 1).map(\.id) == [2, 4])
            #expect(try await mailroom.drafts(limit: 9, after: 3).map(\.id) == [1, 2, 4])
            #expect(first.first?.intent == IntentConfidence(intent: "escrow-review-period", confidence: 0.97))
        }
    }

    @Test(arguments: Backend.allCases) func onlyTheTextThatIsMeantIsApproved(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), Self.proposal)
            let draft = try #require(try await mailroom.draft(1))
            #expect(draft.isUnread && draft.shownRevision == 0)
            try await mailroom.markShown(1, revision: draft.revision)
            #expect(try await mailroom.draft(1)?.isUnread == false)
            // The question is edited, and with it the text.
            try await mailroom.take(.sample(1, version: 2), .reply("other", needsApproval: true))
            #expect(try await mailroom.draft(1)?.isUnread == true)
            await #expect(throws: MailroomError.changedMeanwhile) {
                try await mailroom.approve(1, revision: draft.revision, at: .start)
            }
            #expect(try await mailroom.nextOutgoing() == nil)
            try await mailroom.approve(1, revision: draft.revision + 1, at: .start)
            let claim = try #require(try await mailroom.nextOutgoing())
            #expect(claim.isApproved && claim.body == "other")
        }
    }

    @Test(arguments: Backend.allCases) func personsTextStaysUntilItIsDiscarded(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), Self.proposal)
            try await mailroom.revise(1, body: "theirs", at: .start)
            try await mailroom.take(.sample(1, version: 2), .reply("new", needsApproval: false))
            let draft = try #require(try await mailroom.draft(1))
            #expect((draft.body, draft.proposal, draft.isPersons) == ("theirs", "new", true))
            #expect(draft.isUnread && draft.incoming == 2)
            try await mailroom.take(.sample(1, version: 3), .sample(.silence))
            #expect(try await mailroom.draft(1)?.body == "theirs")
            #expect(try await mailroom.draft(1)?.proposal == nil)
            await #expect(throws: MailroomError.notFound) { try await mailroom.discard(1, at: .start) }
            try await mailroom.take(.sample(1, version: 4), .reply("newest", needsApproval: true))
            try await mailroom.discard(1, at: .start)
            let ours = try #require(try await mailroom.draft(1))
            #expect(ours.body == "newest" && !ours.isPersons && ours.isUnread)
        }
    }

    @Test(arguments: Backend.allCases) func personsTextIsErasedWithThePost(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), Self.proposal)
            try await mailroom.revise(1, body: "theirs", at: .start)
            _ = try await mailroom.accept(.sample(1, deleted: true), at: .start)
            #expect(try await mailroom.draft(1) == nil)
        }
    }

    @Test(arguments: Backend.allCases) func editOfAPublishedPersonsTextIsADraft(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), Self.proposal)
            try await mailroom.revise(1, body: "theirs", at: .start)
            try await mailroom.approve(1, at: .start)
            try await mailroom.sendNext()
            try await mailroom.take(.sample(1, version: 2), .reply("new", needsApproval: false))
            #expect(try await mailroom.nextOutgoing() == nil)
            let draft = try #require(try await mailroom.draft(2))
            #expect(draft.action == .edit && draft.body == "new")
            // That the question is another one now takes nothing of theirs back.
            try await mailroom.take(.sample(1, version: 3), .sample(.withdraw))
            #expect(try await mailroom.nextOutgoing(at: .start + 99) == nil)
            _ = try await mailroom.accept(.sample(1, version: 4, deleted: true), at: .start)
            #expect(try await mailroom.nextOutgoing()?.action == .withdraw)
        }
    }

    @Test(arguments: Backend.allCases) func whatWasApprovedAndNotSentIsListed(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            for post in Int64(1)...2 { try await mailroom.take(.sample(post), Self.proposal) }
            try await mailroom.approve(1, at: .start)
            let claim = try #require(try await mailroom.nextOutgoing())
            try await mailroom.cancel(claim, reason: "closed", at: .start)
            let cancelled = try await mailroom.cancelledDrafts(limit: 9)
            #expect(cancelled.map(\.draft.id) == [1] && cancelled.map(\.reason) == ["closed"])
        }
    }

    @Test(arguments: Backend.allCases) func whatIsShelvedNeedsApproval(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .sample(.note("heading and text")))
            let claim = try #require(try await mailroom.nextOutgoing())
            try await mailroom.beginSending(claim, until: .start + 30)
            try await mailroom.shelve(claim, asReply: "text", at: .start)
            #expect(try await mailroom.nextOutgoing(at: .start + 99) == nil)
            let draft = try #require(try await mailroom.draft(1))
            #expect((draft.action, draft.body) == (.reply, "text"))
            try await mailroom.approve(1, at: .start)
            #expect(try await mailroom.sendNext()?.body == "text")
        }
    }

    // MARK: Alarms

    @Test(arguments: Backend.allCases) func moderatorsAreToldOnceOfAnUrgentDraft(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), Self.proposal)
            try await mailroom.take(.sample(2), Self.urgent("now"))
            let terms = ClaimTerms(lease: .seconds(60))
            let alarm = try #require(try await mailroom.claimAlarm(terms, at: .start))
            #expect((alarm.draft, alarm.attempt, alarm.body) == (2, 1, "now"))
            #expect(try await mailroom.claimAlarm(terms, at: .start) == nil)
            try await mailroom.end(alarm, .retry(at: .start + 9))
            let again = try #require(try await mailroom.claimAlarm(terms, at: .start + 9))
            #expect(again.attempt == 2)
            try await mailroom.end(again, .raised(body: "now, and told"))
            #expect(try await mailroom.draft(2)?.body == "now, and told")
            #expect(try await mailroom.draft(2)?.isUnread == true)
            // An edit that is urgent too is no second alarm.
            try await mailroom.take(.sample(2, version: 2), Self.urgent("again"))
            #expect(try await mailroom.claimAlarm(terms, at: .start + 99_999) == nil)
        }
    }

    @Test(arguments: Backend.allCases) func alarmLeavesAPersonsTextAlone(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), Self.urgent("now"))
            let alarm = try #require(try await mailroom.claimAlarm(ClaimTerms(), at: .start))
            try await mailroom.revise(1, body: "theirs", at: .start)
            try await mailroom.end(alarm, .raised(body: "now, and told"))
            #expect(try await mailroom.draft(1)?.body == "theirs")
        }
    }

    @Test(arguments: Backend.allCases) func pausedForumsAreNotClaimedFrom(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("one"))
            try await mailroom.sendNext()
            try await mailroom.take(.sample(1, version: 2), .reply("edit"))
            try await mailroom.take(.sample(2), .reply("two"))
            var terms = ClaimTerms(limit: 9)
            terms.closed = ["forum", "other"]
            #expect(try await mailroom.claimOutgoing(terms, at: .start).isEmpty)
            terms.closed = ["other"]
            terms.closedToNewPosts = ["forum"]
            #expect(try await mailroom.claimOutgoing(terms, at: .start).map(\.action) == [.edit])
            terms.closedToNewPosts = []
            #expect(try await mailroom.claimOutgoing(terms, at: .start).map(\.body) == ["two"])
        }
    }
}
