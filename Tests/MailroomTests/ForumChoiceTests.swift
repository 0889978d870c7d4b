import Testing

@testable import Mailroom

struct ForumChoiceTests {
    @Test(arguments: Backend.allCases) func `rows are claimed for one forum, or for all but some`(
        _ backend: Backend
    ) async throws {
        try await backend.run { mailroom in
            for (post, forum) in [(Int64(1), "a"), (2, "b"), (3, "c")] {
                try await mailroom.take(.sample(post, instance: forum), .reply("14 days."))
            }
            func claimed(_ forums: ForumChoice) async throws -> [String] {
                let claims = try await mailroom.claimOutgoing(ClaimTerms(limit: 9, forums: forums), at: .start)
                for claim in claims { try await mailroom.release(claim, until: .start) }
                return claims.map(\.key.instance)
            }
            #expect(try await claimed(.only("b")) == ["b"])
            #expect(try await claimed(.except(["a", "b"])) == ["c"])
            #expect(try await claimed(.except([])) == ["a", "b", "c"])
            #expect(try await claimed(.only("' OR 1 --")) == [])
        }
    }

    @Test(arguments: Backend.allCases) func `the same holds for messages`(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            for (post, forum) in [(Int64(1), "a"), (2, "b")] {
                _ = try await mailroom.accept(.sample(post, instance: forum), at: .start)
            }
            let terms = ClaimTerms(limit: 9, forums: .except(["a"]))
            #expect(try await mailroom.claimIncoming(terms, at: .start).map(\.post.event.key.instance) == ["b"])
        }
    }

    @Test func `a check that the store can be written leaves nothing behind`() async throws {
        try await Backend.sqlite.run { mailroom in
            try await mailroom.checkWritable()
            #expect(try await mailroom.cursor(of: "readiness/") == nil)
        }
    }
}
