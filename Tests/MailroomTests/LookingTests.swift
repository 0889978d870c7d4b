import Testing

@testable import Mailroom

/// What both implementations tell when they are asked, and what they call off.
struct LookingTests {
    @Test(arguments: Backend.allCases) func postsStayKnownWithoutTheirText(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            let post = IncomingPost.sample(1)
            #expect(try await !mailroom.knows(post.event.key))
            _ = try await mailroom.accept(post, at: .start)
            try await mailroom.prune(before: .start + 1, at: .start + 1)
            #expect(try await mailroom.knows(post.event.key))
        }
    }

    @Test(arguments: Backend.allCases) func latestDecisionIsFoundByItsPlace(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("14 days."))
            let instance = IncomingPost.sample(1).event.key.instance
            let found = try #require(try await mailroom.decision(on: instance, topic: 7, number: 3))
            #expect(found.event == IncomingPost.sample(1).event)
            #expect(try await mailroom.decision(on: "nowhere", topic: 7, number: 3) == nil)
            #expect(try await mailroom.decision(on: found.event.key.instance, topic: 7, number: 99) == nil)
        }
    }

    @Test(arguments: Backend.allCases) func lastTextThatWasSentIsKnown(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            let key = IncomingPost.sample(1).event.key
            try await mailroom.take(.sample(1), .reply("14 days."))
            #expect(try await mailroom.sentTexts(to: key).isEmpty)
            _ = try await mailroom.sendNext()
            #expect(try await mailroom.sentTexts(to: key) == ["14 days."])
        }
    }

    @Test(arguments: Backend.allCases) func whatIsCalledOffIsNoDeadLetter(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("14 days."))
            let claim = try #require(try await mailroom.nextOutgoing())
            try await mailroom.cancel(claim, reason: "answered", at: .start + 1)
            #expect(try await mailroom.statistics().outgoing == [.cancelled: 1])
            #expect(try await mailroom.deadLetters(limit: 9).isEmpty)
            #expect(try await mailroom.nextOutgoing(at: .start + 99_999) == nil)
            await #expect(throws: MailroomError.leaseLost) {
                try await mailroom.cancel(claim, reason: "answered", at: .start + 2)
            }
        }
    }

    @Test(arguments: Backend.allCases) func whatMayHaveLeftIsNotCalledOff(_ backend: Backend) async throws {
        try await backend.run { mailroom in
            try await mailroom.take(.sample(1), .reply("14 days."))
            let first = try #require(try await mailroom.nextOutgoing())
            try await mailroom.beginSending(first, until: .start + 30)
            let second = try #require(try await mailroom.nextOutgoing(at: .start + 30))
            await #expect(throws: MailroomError.unconfirmed) {
                try await mailroom.cancel(second, reason: "answered", at: .start + 31)
            }
            #expect(try await mailroom.statistics().outgoing == [.leased: 1])
        }
    }
}
