import Foundation
import Testing

@testable import Mailroom

/// What both implementations show to moderators and operators.
struct ModerationTests {
    @Test(arguments: Backend.allCases) func aDraftWaitsForApproval(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("14 days.", needsApproval: true))
            #expect(try await mailroom.nextOutgoing(at: .start + 99_999) == nil)
            let draft = try #require(try await mailroom.drafts(limit: 9, after: 0).first)
            #expect((draft.body, draft.question, draft.number) == ("14 days.", "How long?", 3))
            #expect(try await mailroom.draft(draft.id) == draft)
            #expect(try await mailroom.drafts(limit: 9, after: draft.id).isEmpty)
            try await mailroom.approve(draft.id, at: .start + 9)
            #expect(try await mailroom.draft(draft.id) == nil)
            #expect(try await mailroom.sendNext(at: .start + 9)?.body == "14 days.")
            await #expect(throws: MailroomError.notFound) { try await mailroom.approve(draft.id, at: .start) }
        }
    }

    @Test(arguments: Backend.allCases) func aRevisedDraftIsSentAsRevised(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("14 days.", needsApproval: true))
            try await mailroom.revise(1, body: "Fourteen\u{0} days 👍", at: .start)
            #expect(try await mailroom.draft(1)?.body == "Fourteen\u{0} days 👍")
            try await mailroom.approve(1, at: .start)
            #expect(try await mailroom.sendNext()?.body == "Fourteen\u{0} days 👍")
            #expect(try await mailroom.gaps(limit: 9, before: nil).map(\.isCorrected) == [true])
        }
    }

    @Test(arguments: Backend.allCases) func aDeclinedDraftIsNeverSent(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("14 days.", needsApproval: true))
            try await mailroom.decline(1, at: .start)
            #expect(try await mailroom.nextOutgoing(at: .start + 99_999) == nil)
            #expect(try await mailroom.decision(1)?.delivery == .declined)
            for id in [Int64.min, -1, 0, 1, 2, .max] {
                await #expect(throws: MailroomError.notFound) { try await mailroom.decline(id, at: .start) }
            }
        }
    }

    @Test(arguments: Backend.allCases) func aNewVersionReplacesTheDraft(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("old", needsApproval: true))
            try await mailroom.take(.sample(1, version: 2), .reply("new", needsApproval: true))
            #expect(try await mailroom.drafts(limit: 9, after: 0).map(\.body) == ["new"])
            #expect(try await mailroom.drafts(limit: 9, after: 0).map(\.incoming) == [2])
        }
    }

    @Test(arguments: Backend.allCases) func aDecisionCanBeExplained(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            let decision = Decision.sample(.note("look at this"), outcome: .clarify)
            try await mailroom.take(.sample(1, body: "raw"), decision, at: .start + 5)
            let recorded = try #require(try await mailroom.decision(1))
            #expect((recorded.knowledge, recorded.outcome, recorded.question) == ("sha256:00", .clarify, "How long?"))
            #expect(recorded.intents == decision.intents)
            #expect((recorded.body, recorded.reply) == (Data("raw".utf8), Data("{}".utf8)))
            #expect((recorded.decided, recorded.delivery) == (.start + 5, .waiting))
            #expect(try await mailroom.decision(2) == nil)
        }
    }

    @Test(arguments: Backend.allCases) func gapsAreListedNewestFirst(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            let outcomes: [Decision.Outcome] = [.declined, .answered, .clarify, .declined]
            for (post, outcome) in outcomes.enumerated() {
                try await mailroom.take(
                    .sample(Int64(post)), .sample(.silence, outcome: outcome, question: "question \(post)"))
            }
            #expect(try await mailroom.gaps(limit: 9, before: nil).map(\.id) == [4, 3, 1])
            #expect(try await mailroom.gaps(limit: 1, before: 4).map(\.question) == ["question 2"])
        }
    }

    @Test(arguments: Backend.allCases) func whoNeedsAPersonIsNoGap(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            var decision = Decision.sample(.reply("Help is there.", needsApproval: true), outcome: .declined)
            decision.isUrgent = true
            try await mailroom.take(.sample(1), decision)
            #expect(try await mailroom.gaps(limit: 9, before: nil).isEmpty)
        }
    }

    @Test(arguments: Backend.allCases) func theCursorOnlyGoesForward(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            #expect(try await mailroom.cursor(of: "forum") == nil)
            for post in [Int64(5), 9, 7, .max, .min] { try await mailroom.advanceCursor(of: "forum", to: post) }
            #expect(try await mailroom.cursor(of: "forum") == .max)
            #expect(try await mailroom.cursor(of: "other") == nil)
        }
    }

    @Test(arguments: Backend.allCases) func depthsAreCountedByState(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("one"), at: .start)
            try await mailroom.take(.sample(2), .reply("two", needsApproval: true), at: .start + 1)
            _ = try await mailroom.accept(.sample(3), at: .start + 2)
            _ = try await mailroom.accept(.sample(4), at: .start + 3)
            let statistics = try await mailroom.statistics()
            #expect(statistics.incoming == [.waiting: 2, .decided: 2])
            #expect(statistics.outgoing == [.waiting: 1, .draft: 1])
            #expect((statistics.oldestIncoming, statistics.oldestOutgoing) == (.start + 2, .start))
        }
    }

    @Test(arguments: Backend.allCases) func anyTextComesBackAsItWas(_ backend: Backend) async throws {
        let texts = ["", "\u{0}a\u{0}", "\u{202E}rtl", "👩‍👩‍👧", String(repeating: "x", count: 1_000_000), "'; DROP TABLE"]
        try await backend.run { mailroom in
            for (post, text) in texts.enumerated() {
                try await mailroom.take(.sample(Int64(post), author: text, body: text), .reply(text))
                #expect(try await mailroom.sendNext()?.body == text)
                #expect(try await mailroom.decision(Int64(post + 1))?.body == Data(text.utf8))
            }
        }
    }
}
