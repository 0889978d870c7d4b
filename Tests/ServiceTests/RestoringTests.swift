import ForumClient
import Mailroom
import Testing

@testable import Service

struct RestoringTests {
    @Test func `a post that its forum brings back before it was answered is answered`() async throws {
        let world = try World()
        let post = try await world.ask()
        try await world.deliver(post, isDestroyed: true)
        try await world.finish()
        #expect(world.forum.ledger.isEmpty)
        #expect(try await world.deliver(post, isRestored: true) == .accepted)
        #expect(try await world.deliver(post, isRestored: true) == .duplicate)
        try await world.finish()
        #expect(world.forum.ledger.map(\.action) == [.reply])
    }

    @Test func `a post that was never seen before it was brought back is new`() async throws {
        let world = try World()
        let post = world.forum.write(topic: 1, user: 100, text: SmallKnowledge.question)
        #expect(try await world.deliver(post, isRestored: true) == .accepted)
        try await world.finish()
        #expect(world.forum.ledger.map(\.action) == [.reply])
    }

    /// Only the body is signed: an old body with another header brings nothing back.
    @Test func `a post that is not on the forum is not answered, whatever the header says`() async throws {
        let world = try World()
        world.forum.write(topic: 1, user: 200, name: "another", text: "A topic of mine")
        let post = try await world.ask()
        world.forum.delete(post.id)
        try await world.deliver(post, isDestroyed: true)
        try await world.deliver(post, isRestored: true)
        try await world.finish()
        #expect(world.forum.ledger.isEmpty)
        #expect(try await world.store.statistics().incoming[.waiting] == nil)
    }
}
