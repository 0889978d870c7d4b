import Testing

@testable import Forum

struct MemberWishTests {
    private static func wish(_ text: String) -> MemberWish? {
        let post = DeliveredPost(
            id: "1", number: 4, version: 1, topic: "9", topicTitle: "", category: nil,
            writer: PostWriter(id: "5", name: "a"), repliesTo: nil, written: nil, changed: nil, day: nil,
            audience: .everybody, isOrdinary: true, isDeleted: false, isTopicFinished: false, text: text)
        return MemberWish(in: post, to: "ombud")
    }

    @Test(arguments: [
        "@ombud stop", "Thanks. @Ombud: please stop.", "@ombud stop. I did not ask a robot.",
        "@ombud stop!\n\nThanks,\nAnna",
        "@ombud please stop, thank you", "Hi @ombud. As I said: @ombud stop", "@ombud stop 🛑", "**@ombud stop**",
        "@ombud STOP", "Stop @ombud", "please stop it, @ombud!", "@ombud stop answering", "@ombud stop it please",
        "@ombud go away", "@ombud shut up", "@ombud be quiet", "@ombud stop posting here, it is annoying",
        "@ombud\nstop",
        "@ombud! Stop!", "_@ombud stop_", "@ombud, just stop", "@ombud stop posting in this topic", "ok @ombud enough",
        "What is this? @ombud stop.", "@ombud stop\nWhy do you write here?", "@ombud don’t post here",
    ])
    func `silence in the topic is heard as people ask for it`(text: String) {
        #expect(Self.wish(text) == .stopTopic)
    }

    @Test(arguments: [
        "@ombud ignore me", "@ombud ignore me from now on", "@ombud don’t answer me", "@ombud don't answer me",
        "@ombud do not answer me, ever", "@ombud stop answering me", "@ombud leave me alone", "leave me alone @ombud",
        "@ombud please forget me", "@ombud opt out",
    ])
    func `a member who wants to be left alone is heard`(text: String) {
        #expect(Self.wish(text) == .optOut)
    }

    @Test(arguments: [
        ("@ombud answer me again", MemberWish.optIn), ("@ombud answer me", .optIn),
        ("@ombud answer me again, please", .optIn),
        ("@ombud resume", .resumeTopic), ("@ombud come back", .resumeTopic),
        ("@ombud please come back here. Thanks!", .resumeTopic),
    ])
    func `answers may be asked for again`(text: String, wish: MemberWish) {
        #expect(Self.wish(text) == wish)
    }

    @Test(arguments: [
        "stop", "@ombud should I stop working?", "> @ombud stop\nwhat do you mean?", "@ombud stop?",
        "Why does it say I can write @ombud ignore me?", "\"@ombud stop\" is what I wrote",
        "It says “@ombud ignore me”",
        "You can write @ombud stop.", "'@ombud stop' works", "`@ombud stop`", "@ombud stop work on the contract",
        "How do I stop @ombud", "@ombudsman stop", "don't stop @ombud", "@ombud don't stop", "@ombud never stop",
        "mail me@ombud stop", "@ombud answer me: does it hurt?", "@ombud answer me. My client is gone.",
        "Thanks @ombud",
        "@ombud resume the contract or end it", "@ombud come back, what about hourly contracts", "@ombud", "",
        "I asked the client to stop. @ombud does it count", "@ombud \"stop\" means what",
    ])
    func `questions, quotes and other words are no wish`(text: String) {
        #expect(Self.wish(text) == nil)
    }

    @Test(arguments: [
        "@ombud ", "@ombud stop? ", "\"@ombud ", "@ombud. ", "@ombud please ", "@", "stop @ombud stop work ",
    ])
    func `hostile text is gone through`(piece: String) {
        #expect(Self.wish(String(repeating: piece, count: 30_000 / piece.utf8.count)) == nil)
    }
}
