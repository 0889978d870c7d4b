import Testing

@testable import Assistant

@Suite struct FurtherAnswerTests {
    private static let first = """
        **Do not end it: the escrow goes back to the client.**[^end]

        1. Silence for 14 days after Submit Work releases the money to you.[^review]
        2. Your numbers: 9 of 10 = 90 (estimate).

        To send: *"Hello, could you please look at the work?"*
        """

    @Test func whatWasSaidWithTheSameSourceIsLeftOut() {
        let text = """
            **The score does not change.**[^factors]

            1. Silence for 14 days after you Submit Work releases the money to you.[^review]
            2. Negative feedback counts.[^factors]
            3. Idle contracts do not.[^factors]
            """
        #expect(
            Self.shortened(text) == """
                **The score does not change.**[^factors]

                1. Negative feedback counts.[^factors]
                2. Idle contracts do not.[^factors]
                """)
    }

    @Test func otherNumbersAndOtherSourcesAreNews() {
        let text = """
            **Verdict.**

            - Silence for 7 days after Submit Work releases the money to you.[^review]
            - Silence for 14 days after Submit Work releases the money to you.[^older]
            """
        #expect(Self.shortened(text) == text)
    }

    @Test func aSumIsShownOnce() {
        let text = "**Verdict.**\n\nBy today's rules that makes 9 of 10 = 90 for you. More helps."
        #expect(Self.shortened(text) == "**Verdict.**\n\nMore helps.")
    }

    @Test func aSecondMessageIsLeftOut() {
        let text = "**Ask for it.**\n\nTo send: *\"Hello, a review would help me.\"*"
        #expect(Self.shortened(text) == "**Ask for it.**")
    }

    @Test func aLeadWithoutItsListIsLeftOut() {
        let text = "**Verdict.**\n\nWhat counts:\n\n- " + String(repeating: "word ", count: 90) + "end."
        #expect(Self.shortened(text) == "**Verdict.**")
    }

    @Test func whatProtectsMoneyStaysHoweverLongTheAnswer() {
        let long = String(repeating: "word ", count: 90) + "end."
        let text = "**Verdict.**\n\n- \(long)\n- Answer within 7 days.[^refund]\n- Another line of it."
        #expect(Self.shortened(text, protected: ["7 days"]) == "**Verdict.**\n\n- Answer within 7 days.[^refund]")
    }

    @Test func theOppositeAdviceIsLeftOut() {
        let text = "**The contract is quiet.** You can end it today.\n\n- Ask for a review first."
        #expect(Self.shortened(text) == "**The contract is quiet.**\n\n- Ask for a review first.")
    }

    @Test(arguments: ["", "\n\n", "a", "**", "*\"", "1. ", "- ", "[^", "\u{202E}\0", "..... . . ."])
    func oddTextsAreKeptOrEmpty(text: String) {
        #expect(Self.shortened(text).count <= text.count)
    }

    private static func shortened(_ text: String, protected: [String] = []) -> String {
        var said = SaidStatements()
        said.add(first, arithmetic: "9 of 10 = 90")
        return FurtherAnswer(markdown: text, said: said, protected: protected).shortened(to: 80)
    }
}
