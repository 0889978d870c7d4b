import Testing

@testable import Mailroom

/// What both implementations do with messages until they are decided.
struct ReceivingTests {
    @Test(arguments: Backend.allCases) func acceptsAMessageOnce(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            #expect(try await mailroom.accept(.sample(1), at: .start) == .accepted)
            #expect(try await mailroom.accept(.sample(1, body: "other"), at: .start) == .duplicate)
            let claims = try await mailroom.claimIncoming(ClaimTerms(limit: 9), at: .start)
            #expect(claims.map(\.post) == [.sample(1)])
        }
    }

    @Test(arguments: Backend.allCases) func laterVersionReplacesAWaitingOne(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            _ = try await mailroom.accept(.sample(1, version: 2), at: .start)
            #expect(try await mailroom.accept(.sample(1, version: 3), at: .start) == .accepted)
            #expect(try await mailroom.accept(.sample(1, version: 1), at: .start) == .superseded)
            let claims = try await mailroom.claimIncoming(ClaimTerms(limit: 9), at: .start)
            #expect(claims.map(\.post.event.version) == [3])
        }
    }

    @Test(arguments: Backend.allCases) func decisionOnAnOverhauledVersionIsNotWritten(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            _ = try await mailroom.accept(.sample(1), at: .start)
            let claim = try #require(try await mailroom.claimIncoming(ClaimTerms(), at: .start).first)
            _ = try await mailroom.accept(.sample(1, version: 2), at: .start)
            #expect(try await mailroom.record(.reply("old"), for: claim, at: .start) == .superseded)
            #expect(try await mailroom.nextOutgoing() == nil)
            #expect(try await mailroom.decision(claim.id) == nil)
        }
    }

    @Test(arguments: Backend.allCases) func aLeaseKeepsOthersOutUntilItEnds(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            _ = try await mailroom.accept(.sample(1), at: .start)
            let terms = ClaimTerms(lease: .seconds(60))
            let first = try #require(try await mailroom.claimIncoming(terms, at: .start).first)
            #expect(try await mailroom.claimIncoming(terms, at: .start + 59).isEmpty)
            let second = try #require(try await mailroom.claimIncoming(terms, at: .start + 60).first)
            #expect((first.attempt, second.attempt) == (1, 2))
            await #expect(throws: MailroomError.leaseLost) {
                try await mailroom.record(.reply("twice"), for: first, at: .start + 61)
            }
            #expect(try await mailroom.record(.reply("once"), for: second, at: .start + 61) == .recorded(delivery: 1))
            await #expect(throws: MailroomError.leaseLost) {
                try await mailroom.record(.reply("again"), for: second, at: .start + 62)
            }
        }
    }

    @Test(arguments: Backend.allCases) func failuresWaitAndThenDie(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            _ = try await mailroom.accept(.sample(1), at: .start)
            let first = try #require(try await mailroom.claimIncoming(ClaimTerms(), at: .start).first)
            try await mailroom.fail(first, kind: "timeout", verdict: .retry(at: .start + 10))
            #expect(try await mailroom.claimIncoming(ClaimTerms(), at: .start + 9).isEmpty)
            let second = try #require(try await mailroom.claimIncoming(ClaimTerms(), at: .start + 10).first)
            try await mailroom.fail(second, kind: "timeout", verdict: .giveUp)
            let letter = DeadLetter(
                id: .init(box: .inbox, row: first.id), key: first.post.event.key, attempts: 2, reason: "timeout")
            #expect(try await mailroom.deadLetters(limit: 9) == [letter])
            try await mailroom.replay(letter.id, at: .start + 99)
            #expect(try await mailroom.claimIncoming(ClaimTerms(), at: .start + 99).map(\.attempt) == [1])
            await #expect(throws: MailroomError.notFound) { try await mailroom.replay(letter.id, at: .start) }
        }
    }

    @Test(arguments: Backend.allCases) func aMessageThatEndsEveryProcessDies(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            _ = try await mailroom.accept(.sample(1), at: .start)
            let terms = ClaimTerms(lease: .seconds(1), attempts: 3)
            for second in 0..<3 {
                #expect(try await mailroom.claimIncoming(terms, at: .start + second).count == 1)
            }
            #expect(try await mailroom.claimIncoming(terms, at: .start + 3).isEmpty)
            #expect(try await mailroom.deadLetters(limit: 9).map(\.reason) == ["exhausted"])
        }
    }

    @Test(arguments: Backend.allCases) func whatIsReleasedCountsAsNotTried(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            _ = try await mailroom.accept(.sample(1), at: .start)
            let claim = try #require(try await mailroom.claimIncoming(ClaimTerms(), at: .start).first)
            try await mailroom.release(claim, until: .start + 5)
            #expect(try await mailroom.claimIncoming(ClaimTerms(), at: .start + 4).isEmpty)
            #expect(try await mailroom.claimIncoming(ClaimTerms(), at: .start + 5).map(\.attempt) == [1])
        }
    }

    @Test(arguments: Backend.allCases) func whatIsDroppedIsNeverDecided(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            _ = try await mailroom.accept(.sample(1), at: .start)
            let claim = try #require(try await mailroom.claimIncoming(ClaimTerms(), at: .start).first)
            try await mailroom.drop(claim, reason: "not-a-question")
            #expect(try await mailroom.claimIncoming(ClaimTerms(), at: .start + 9_999).isEmpty)
            #expect(try await mailroom.accept(.sample(1), at: .start) == .duplicate)
        }
    }

    @Test(arguments: Backend.allCases) func oldestMessagesComeFirst(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            for post in Int64(1)...5 { _ = try await mailroom.accept(.sample(post), at: .start + Int(10 - post)) }
            let claims = try await mailroom.claimIncoming(ClaimTerms(limit: 3), at: .start + 99)
            #expect(claims.map(\.post.event.key.post) == [5, 4, 3])
        }
    }

    @Test(arguments: Backend.allCases) func concurrentDuplicatesAreAcceptedOnce(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            let results = try await withThrowingTaskGroup(of: Acceptance.self) { group in
                for _ in 0..<50 { group.addTask { try await mailroom.accept(.sample(1), at: .start) } }
                return try await group.reduce(into: [Acceptance]()) { $0.append($1) }
            }
            #expect(results.count { $0 == .accepted } == 1)
            #expect(results.count { $0 == .duplicate } == 49)
        }
    }

    @Test(arguments: Backend.allCases) func concurrentWorkersNeverShareAMessage(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            for post in Int64(1)...30 { _ = try await mailroom.accept(.sample(post), at: .start) }
            let ids = try await withThrowingTaskGroup(of: [Int64].self) { group in
                for _ in 0..<10 {
                    group.addTask { try await mailroom.claimIncoming(ClaimTerms(limit: 3), at: .start).map(\.id) }
                }
                return try await group.reduce(into: [Int64]()) { $0 += $1 }
            }
            #expect(ids.sorted() == Array(1...30))
        }
    }

    @Test(arguments: Backend.allCases) func aLaterChangeOfTheSameVersionReplacesAnEarlierOne(
        _ backend: Backend
    ) async throws {
        try await backend.run { mailroom in
            #expect(try await mailroom.accept(.sample(1, changed: 10), at: .start) == .accepted)
            #expect(try await mailroom.accept(.sample(1, changed: 20, body: "other"), at: .start) == .accepted)
            #expect(try await mailroom.accept(.sample(1, changed: 20), at: .start) == .duplicate)
            #expect(try await mailroom.accept(.sample(1, changed: 15), at: .start) == .superseded)
            #expect(try await mailroom.accept(.sample(1), at: .start) == .superseded)
            let claims = try await mailroom.claimIncoming(ClaimTerms(limit: 9), at: .start)
            #expect(claims.map(\.post) == [.sample(1, changed: 20, body: "other")])
            #expect(try await mailroom.accept(.sample(1, version: 2), at: .start) == .accepted)
        }
    }
}
