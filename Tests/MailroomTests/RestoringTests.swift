import Testing

@testable import Mailroom

/// What both implementations do when a forum brings a destroyed post back.
struct RestoringTests {
    @Test(arguments: Backend.allCases) func `a post that comes back is decided like a new one`(
        _ backend: Backend
    ) async throws {
        try await backend.run { mailroom in
            _ = try await mailroom.accept(.sample(1), at: .start)
            #expect(try await mailroom.accept(.sample(1, deleted: true), at: .start) == .destroyed)
            #expect(try await mailroom.accept(.sample(1), at: .start) != .accepted)
            let recording = try await mailroom.take(.sample(1, restored: true), .reply("14 days."))
            #expect(recording != .recorded(delivery: nil))
            #expect(try await mailroom.sendNext()?.body == "14 days.")
        }
    }

    @Test(arguments: Backend.allCases) func `what was called off is said after all, once`(
        _ backend: Backend
    ) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("14 days."))
            _ = try await mailroom.accept(.sample(1, deleted: true), at: .start)
            try await mailroom.take(.sample(1, restored: true), .reply("14 days."))
            #expect(try await mailroom.accept(.sample(1, restored: true), at: .start) == .duplicate)
            #expect(try await mailroom.sendNext()?.action == .reply)
            #expect(try await mailroom.sendNext(at: .start + 9_999) == nil)
        }
    }

    @Test(arguments: Backend.allCases) func `a post can be destroyed and brought back again and again`(
        _ backend: Backend
    ) async throws {
        try await backend.run { mailroom in
            _ = try await mailroom.accept(.sample(1), at: .start)
            for _ in 1...3 {
                #expect(try await mailroom.accept(.sample(1, deleted: true), at: .start) == .destroyed)
                #expect(try await mailroom.accept(.sample(1, restored: true), at: .start) == .accepted)
            }
            #expect(try await mailroom.claimIncoming(ClaimTerms(limit: 9), at: .start).count == 1)
        }
    }

    @Test(arguments: Backend.allCases) func `a reply that was taken back stays so`(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("14 days."))
            try await mailroom.sendNext()
            _ = try await mailroom.accept(.sample(1, deleted: true), at: .start)
            #expect(try await mailroom.sendNext()?.action == .withdraw)
            #expect(
                try await mailroom.take(.sample(1, restored: true), .reply("new")) == .recorded(delivery: nil))
        }
    }
}
