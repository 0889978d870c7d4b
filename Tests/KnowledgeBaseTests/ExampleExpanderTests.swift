import Testing

@testable import KnowledgeBase

struct ExampleExpanderTests {
    private func sentences(_ template: String, phrases: [String: String] = [:]) throws(ExampleProblem) -> [String] {
        let texts = phrases.mapValues { YAMLText(value: $0, place: .start, isQuoted: true) }
        return try ExampleExpander(phrases: texts).sentences(of: template)
    }

    @Test(arguments: [
        ("plain words", ["plain words"]), ("(a|b) c", ["a c", "b c"]), ("a [b] c", ["a b c", "a c"]),
        ("(a|b (c|d))", ["a", "b c", "b d"]), ("[a [b]] c", ["a b c", "a c", "c"]),
        ("<who> [are] you", ["who are you", "who you", "what are you", "what you"]),
        ("since {daysSilent} now", ["since 3 weeks now"]), ("\\(a\\|b\\) \\\\", ["(a|b) \\"]),
        ("milestone[s]", ["milestones", "milestone"]), ("  a   [b]   c ", ["a b c", "a c"]), ("(a)", ["a"]),
        ("Ü 👍 [x]", ["Ü 👍 x", "Ü 👍"]),
    ])
    func templatesStandForTheirSentences(_ template: String, _ expected: [String]) throws {
        #expect(try sentences(template, phrases: ["who": "(who|what)"]) == expected)
    }

    @Test(arguments: [
        ("(a|b", Rule.templateGrammar), ("a)", .templateGrammar), ("a|b", .templateGrammar),
        ("(a||b)", .templateGrammar),
        ("()", .templateGrammar), ("[]", .templateGrammar), ("[a|b]", .templateGrammar), ("<a b>", .templateGrammar),
        ("<>", .templateGrammar), ("{", .templateGrammar), ("\\a", .templateGrammar), ("a\\", .templateGrammar),
        ("(a]", .templateGrammar), ("<none>", .unknownPhrase), ("<loop>", .recursivePhrase),
        ("<loop-a>", .recursivePhrase),
        ("{size}", .unknownSlot), ("(a|{total})", .slotInAlternatives), ("(a|[b {total}])", .slotInAlternatives),
        ("(a|<slot>)", .slotInAlternatives), ("<wide>", .templateTooLarge),
    ])
    func brokenTemplatesSayWhy(_ template: String, _ rule: Rule) {
        expect(rule, of: template)
    }

    @Test(arguments: [
        ("[a]", 10, Rule.templateTooLarge), ("[a]", 4_000, .templateTooLarge), ("(", 1_000, .templateGrammar),
        ("a", 1_000_000, .templateTooLarge),
    ])
    func hugeTemplatesSayWhy(_ piece: String, _ count: Int, _ rule: Rule) {
        expect(rule, of: String(repeating: piece, count: count))
    }

    private func expect(_ rule: Rule, of template: String) {
        let wide = String(repeating: "<loud>", count: 300)
        let phrases = [
            "loop": "a <loop>", "loop-a": "<loop-b>", "loop-b": "<loop-a>", "slot": "{total}", "wide": wide,
            "loud": String(repeating: "word ", count: 300),
        ]
        #expect { try sentences(template, phrases: phrases) } throws: { ($0 as? ExampleProblem)?.rule == rule }
    }

    @Test func fiveHundredAndTwelveIsTheLimit() throws {
        let nine = String(repeating: "(a|b) ", count: 9)
        #expect(try sentences(nine).count == 512)
        #expect(throws: ExampleProblem.self) { try sentences(nine + "[c]") }
    }

    @Test func phrasesOfPhrasesDoNotExplode() {
        let names = (0..<5).map { "p\($0)" }
        var phrases = Dictionary(
            uniqueKeysWithValues: zip(
                names,
                names.dropFirst().map { next in
                    String(repeating: "<\(next)> ", count: 200)
                }))
        phrases["p4"] = "x"
        #expect(throws: ExampleProblem.self) { try sentences("<p0>", phrases: phrases) }
    }

    @Test(arguments: [
        ("Who are YOU?!", "who are you"), ("  don't  stop ", "dont stop"), ("12:30", "12 30"), ("...", ""), ("É", "É"),
    ])
    func plainWordsForgetPunctuationAndCase(_ sentence: String, _ expected: String) {
        #expect(PlainWords.of(sentence) == expected)
    }
}
