import Testing

@testable import Forum

@Suite struct SalutationTests {
    @Test(arguments: [
        ("Hi Ann,\n\nyes.", ["Ann"]), ("Dear Ann B. Cole,\nno", ["Ann B"]),
        ("Ann, if it is hourly, close it.", ["Ann"]),
        ("@ann_b you can close it", ["ann_b"]), ("@Otto W wrote:\n\nIs it?\n\nNo.", ["Otto W"]),
        ("[quote=\"ann, post:1, topic:2\"]Is it?[/quote]\nNo.", ["ann"]), ("[quote]x[/quote] no", []),
        ("Hi all,\nno", []), ("No, you can not.", []), ("Hello Everyone,\nno", []), ("if it is so, fine", []), ("", []),
    ])
    func namesAreFoundWhereOthersAreSpokenTo(text: String, names: [String]) {
        #expect(Salutation(of: PostText(text)).names == names)
    }

    @Test(arguments: [
        ("Hi Ann,\nyes.", true, true), ("Unfortunately, my contract is idle too.", false, false),
        ("Ann, close it.", false, false), ("@Otto W wrote:\n\nIs it?\n\nNo.", false, true),
        ("@ann_b you can close it", false, true), ("Hello everyone,\nno", false, false), ("", false, false),
    ])
    func onlyAGreetingGreetsAndACommaAloneIsUnsure(text: String, isGreeting: Bool, isSure: Bool) {
        let salutation = Salutation(of: PostText(text))
        #expect(salutation.isGreeting == isGreeting)
        #expect(salutation.isSure == isSure)
    }

    @Test(arguments: [
        ("Otto W wrote:\n\nIs it?\n\nNo.", ["Otto W"]), ("otto wrote: is it?\n\nNo.", ["otto"]),
        ("My client wrote:\n\nIs it?", []), ("Zoe wrote:\n\nIs it?", []),
        ("Hi Ann,\n\nOtto W wrote:\n\nIs it?", ["Ann", "Otto W"]),
    ])
    func whoWritesInTheThreadIsQuotedWithoutAMark(text: String, names: [String]) {
        #expect(Salutation(of: PostText(text, members: ["otto w", "otto", "ann"])).names == names)
    }

    @Test func manyQuotesSpeakToFew() {
        let text = String(repeating: "@Ann wrote:\n\nx\n\n", count: 1_000)
        #expect(Salutation(of: PostText(text)).names.count == 3)
    }
}
