import CivilCalendar
import Foundation
import Testing

@testable import Forum

struct SilenceTests {
    private static let now = Date(timeIntervalSince1970: 1_795_166_071)

    private static func post(
        text: String = "Does an idle contract hurt my score?", writer: PostWriter = PostWriter(id: "5", name: "asker"),
        audience: DeliveredPost.Audience = .everybody, isOrdinary: Bool = true, isFinished: Bool = false,
        repliesTo: Int? = nil, age: TimeInterval = 60, category: String? = "7"
    ) -> DeliveredPost {
        DeliveredPost(
            id: "1", number: 4, version: 1, topic: "9", topicTitle: "", category: category, writer: writer,
            repliesTo: repliesTo, written: now - age, changed: now - age, day: nil, audience: audience,
            isOrdinary: isOrdinary, isDeleted: false, isTopicFinished: isFinished, text: text)
    }

    private static func silence(
        _ post: DeliveredPost, memory: TopicMemory = TopicMemory(), categories: Set<String>? = nil
    ) -> Silence? {
        let manners = ForumManners(ownName: "ombud", robots: ["helper-bot"], categories: categories)
        return SilenceRules(manners: manners, now: now).silence(on: post, memory: memory)
    }

    @Test func `an ordinary question of a member is answered`() {
        #expect(Self.silence(Self.post()) == nil)
    }

    @Test func `each reason for silence is found`() {
        #expect(Self.silence(Self.post(audience: .some)) == .notPublic)
        #expect(Self.silence(Self.post(), memory: TopicMemory(isOff: true)) == .off)
        #expect(Self.silence(Self.post(writer: PostWriter(id: "9", name: "Ombud"))) == .own)
        #expect(Self.silence(Self.post(writer: PostWriter(id: "-1", name: "system", isAutomatic: true))) == .automatic)
        #expect(Self.silence(Self.post(writer: PostWriter(id: "8", name: "Helper-Bot"))) == .automatic)
        #expect(Self.silence(Self.post(isOrdinary: false)) == .note)
        #expect(Self.silence(Self.post(), categories: ["8"]) == .category)
        #expect(Self.silence(Self.post(category: nil), categories: ["8"]) == .category)
        #expect(Self.silence(Self.post(writer: PostWriter(id: "2", name: "mod", isStaff: true))) == .staff)
        #expect(Self.silence(Self.post(), memory: TopicMemory(hasOptedOut: true)) == .optedOut)
        #expect(Self.silence(Self.post(), memory: TopicMemory(isStopped: true)) == .stopped)
        #expect(Self.silence(Self.post(isFinished: true)) == .finished)
        #expect(Self.silence(Self.post(repliesTo: 2)) == .toAnother)
        #expect(Self.silence(Self.post(), memory: TopicMemory(answers: 2)) == .enough)
        #expect(Self.silence(Self.post(), memory: TopicMemory(isAnswered: true)) == .answered)
        #expect(Self.silence(Self.post(age: 8 * 86_400)) == .old)
        #expect(Self.silence(Self.post(text: "> hello\n> you")) == .empty)
    }

    @Test func `what may not be stored is looked for first`() {
        let hidden = Self.post(writer: PostWriter(id: "9", name: "ombud"), audience: .some)
        #expect(Self.silence(hidden) == .notPublic)
        #expect(Silence.allCases.filter(\.forbidsStoring) == [.notPublic])
    }

    @Test func `a reply to another member is answered where Ombud is called`() {
        #expect(Self.silence(Self.post(text: "@Ombud does it hurt my score?", repliesTo: 2)) == nil)
        #expect(Self.silence(Self.post(text: "@ombudsman does it hurt?", repliesTo: 2)) == .toAnother)
        #expect(Self.silence(Self.post(text: "mail me@ombud.org", repliesTo: 2)) == .toAnother)
        #expect(Self.silence(Self.post(repliesTo: 3), memory: TopicMemory(ownPosts: [3])) == nil)
    }

    @Test(arguments: [
        "@mara", "https://example.com/x", "[quote=\"x\"]\nwhat now?\n[/quote]", "  \n", "...", "@a @b ?!",
    ])
    func `a post without words of its own is left alone`(text: String) {
        #expect(Self.silence(Self.post(text: text)) == .empty)
    }
}
