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
        #expect(Salutation.names(in: PostText(text)) == names)
    }

    @Test func manyQuotesSpeakToFew() {
        let text = String(repeating: "@Ann wrote:\n\nx\n\n", count: 1_000)
        #expect(Salutation.names(in: PostText(text)).count == 3)
    }
}
