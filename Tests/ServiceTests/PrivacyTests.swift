import Forum
import ForumClient
import Foundation
import Mailroom
import Testing

@testable import Service

struct PrivacyTests {
    @Test func privateMessagesWhispersAndHiddenPostsLeaveNoTrace() async throws {
        let world = try World()
        var message = world.forum.write(topic: 1, user: 100, text: "Zebra42 in a message")
        message.isHidden = true
        let whisper = world.forum.write(topic: 2, user: 100, text: "Zebra43 whispered", kind: .whisper)
        for post in [message, whisper] {
            #expect(try await world.deliver(post) == .ignored(.silence(.notPublic)))
            #expect(try await world.deliver(post, isDestroyed: true) == .ignored(.silence(.notPublic)))
        }
        let body = Data(
            #"""
            {"post": {"id": 9901, "topic_id": 9902, "post_number": 1, "username": "sample", "user_id": 77,
            "version": 1, "created_at": "2026-11-20T08:59:00.000Z", "raw": "Zebra44 private", "post_type": 1,
            "topic_archetype": "private_message"}}
            """#.utf8)
        let delivery = try DiscourseDelivery(body: body, event: "post_created").delivery
        let result = try await world.desk.take(delivery, of: world.instance, at: world.clock.now)
        #expect(result == .ignored(.silence(.notPublic)))
        try await world.finish()
        #expect(try world.bytesOnDisk(contain: ["Zebra42", "Zebra43", "Zebra44"]).isEmpty)
        #expect(try await world.store.statistics().incoming.isEmpty)
    }

    @Test func wishesInWhispersAndMessagesAreGrantedAndNothingElseIsKept() async throws {
        let world = try World()
        let whisper = world.forum.write(
            topic: 1, user: 2, name: "mod", text: "Zebra51. @ombud stop here", kind: .whisper)
        #expect(try await world.deliver(whisper) == .ignored(.wish(.stopTopic)))
        let asked = world.forum.write(topic: 1, user: 100, text: SmallKnowledge.question)
        #expect(try await world.deliver(asked) == .ignored(.silence(.stopped)))
        var message = world.forum.write(topic: 9, user: 100, text: "Zebra52. @ombud ignore me")
        message.isHidden = true
        #expect(try await world.deliver(message) == .ignored(.wish(.optOut)))
        let other = world.forum.write(topic: 2, user: 100, text: SmallKnowledge.question)
        #expect(try await world.deliver(other) == .ignored(.silence(.optedOut)))
        #expect(try await world.store.statistics().incoming.isEmpty)
        #expect(try world.bytesOnDisk(contain: ["Zebra51", "Zebra52", "ignore me", "stop here"]).isEmpty)
    }

    @Test func postsWithoutCategoryAndArchetypeAreNotStored() async throws {
        let world = try World()
        let body = Data(
            #"""
            {"post": {"id": 6001, "topic_id": 2, "post_number": 1, "post_type": 1, "username": "sample", "user_id": 100,
            "version": 1, "category_id": null, "created_at": "2026-11-20T08:59:00.000Z", "raw": "Zebra53 private"}}
            """#.utf8)
        let delivery = try DiscourseDelivery(body: body, event: "post_created").delivery
        let result = try await world.desk.take(delivery, of: world.instance, at: world.clock.now)
        #expect(result == .ignored(.silence(.notPublic)))
        #expect(try world.bytesOnDisk(contain: ["Zebra53"]).isEmpty)
    }

    @Test func addressesNumbersLinksAndNamesAreNotKept() async throws {
        let world = try World()
        let secrets = ["zora.zebra@example.com", "+44 20 7946 0958", "files.example/zebra77", "ZoraZebra"]
        let post = world.forum.write(
            topic: 1, user: 100, name: "ZoraZebra",
            text: SmallKnowledge.question + "\nwrite to \(secrets[0]) or \(secrets[1]), see https://\(secrets[2])")
        #expect(try await world.deliver(post) == .accepted)
        try await world.finish()
        #expect(try world.bytesOnDisk(contain: secrets).isEmpty)
        #expect(world.forum.ledger.allSatisfy { entry in !secrets.contains { entry.text.contains($0) } })
    }

    @Test func namesOfMembersWithoutAnIDAreNotKeptAndTheirWishesHold() async throws {
        let world = try World()
        var post = world.forum.write(topic: 1, user: 100, name: "ZoraZebra", text: "@ombud ignore me")
        post.author.id = nil
        #expect(try await world.deliver(post) == .ignored(.wish(.optOut)))
        post.id += 500
        post.author.name = "zorazebra"
        post.raw = SmallKnowledge.question
        #expect(try await world.deliver(post) == .ignored(.silence(.optedOut)))
        #expect(try world.bytesOnDisk(contain: ["ZoraZebra", "zorazebra"]).isEmpty)
    }

    @Test func wordsOfQuotedMembersAreNotKept() async throws {
        let world = try World()
        let quote = "[quote=\"other, post:1, topic:1\"]\nZebra45 was said by another\n[/quote]\n"
        let text = quote + SmallKnowledge.question
        #expect(try await world.deliver(world.forum.write(topic: 1, user: 100, text: text)) == .accepted)
        try await world.finish()
        #expect(try world.bytesOnDisk(contain: ["Zebra45"]).isEmpty)
        #expect(world.verdict.isFine)
    }

    @Test func whoOptsOutIsErasedFromTheLogToo() async throws {
        let world = try World()
        try await world.ask(SmallKnowledge.question + " Zebra46")
        try await world.finish()
        #expect(try world.bytesOnDisk(contain: ["Zebra46"]) == ["Zebra46"])
        let wish = world.forum.write(topic: 1, user: 100, text: "@ombud ignore me")
        #expect(try await world.deliver(wish) == .ignored(.wish(.optOut)))
        #expect(try world.bytesOnDisk(contain: ["Zebra46", "ignore me"]).isEmpty)
    }

    @Test func destroyedPostIsErasedFromTheLogToo() async throws {
        let world = try World()
        let post = try await world.ask(SmallKnowledge.question + " Zebra48")
        try await world.deliver(post, isDestroyed: true)
        #expect(try world.bytesOnDisk(contain: ["Zebra48"]).isEmpty)
    }

    @Test func whatWentOnFromADestroyedPostKeepsNoneOfItsFacts() async throws {
        let world = try World()
        let first = try await world.ask(user: 100)
        try await world.finish()
        try await world.deliver(world.forum.write(topic: 1, user: 100, text: "it is hourly", repliesTo: 2))
        try await world.finish()
        #expect(try await world.store.decision(2)?.reply != nil)
        try await world.deliver(first, isDestroyed: true)
        let decision = try #require(try await world.store.decision(2))
        #expect(decision.reply == nil && decision.question != nil)
    }

    @Test func textIsGoneAfterTheRetentionAndThePostIsStillKnown() async throws {
        let world = try World()
        let post = try await world.ask(SmallKnowledge.question + " Zebra49")
        try await world.finish()
        let keeper = Keeper(mailroom: world.store, retention: .seconds(30 * 86_400), counter: world.notes)
        world.clock.advance(by: 29 * 86_400)
        _ = try await keeper.step(at: world.clock.now)
        #expect(try world.bytesOnDisk(contain: ["Zebra49"]) == ["Zebra49"])
        world.clock.advance(by: 2 * 86_400)
        _ = try await keeper.step(at: world.clock.now)
        #expect(try world.bytesOnDisk(contain: ["Zebra49"]).isEmpty)
        #expect(try await world.store.knows(PostKey(instance: "test", post: Int64(post.id))))
    }

    @Test func eventsHoldNoTextAndNoName() async throws {
        let world = try World()
        let post = world.forum.write(topic: 1, user: 100, name: "ZoraZebra", text: SmallKnowledge.question + " Zebra50")
        try await world.deliver(post)
        try await world.finish()
        #expect(!world.notes.events.isEmpty)
        #expect(!world.notes.events.contains { "\($0)".contains("Zebra") })
    }
}

extension World {
    /// Which of some texts stand in the store's files, the log included.
    func bytesOnDisk(contain texts: [String]) throws -> [String] {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        let bytes = files.compactMap { FileManager.default.contents(atPath: folder + "/" + $0) }
        return texts.filter { text in bytes.contains { $0.range(of: Data(text.utf8)) != nil } }
    }
}
