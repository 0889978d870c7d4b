@testable import KnowledgeBase

/// Knowledge made of bare intents, for tests of what is planned, not of what is said.
enum FewIntents {
    static func knowledge(_ intents: [Intent], branches: [String: [String]] = [:]) -> Knowledge {
        let answers = intents.map { intent in
            CannedAnswer(
                id: intent.id,
                branches: (branches[intent.id] ?? []).map { variant($0, text: $0, conditions: [known($0)]) },
                fallback: variant("default", text: "{{#estimate}}about {{estimate.range}}{{/estimate}}"))
        }
        return Knowledge(
            language: "en", intents: intents, answers: Dictionary(uniqueKeysWithValues: answers.map { ($0.id, $0) }),
            sources: [:], traps: [], phrases: Phrases([:]))
    }

    static func intent(
        _ id: String, _ topic: String, next: [String] = [], examples: [String] = [], handOff: HandOff = HandOff()
    ) -> Intent {
        Intent(
            id: id, topic: topic, title: id, owner: nil, answer: id, isCovered: topic != "elsewhere",
            isCloseMatchOnly: false, keywords: Keywords(),
            examples: examples.map { ExampleTemplate(text: $0, expansions: [$0], line: 1) }, counterexamples: [],
            slots: [], next: next, handOff: handOff, tests: [], path: id)
    }

    private static func variant(_ name: String, text: String, conditions: [Condition] = []) -> Variant {
        Variant(name: name, conditions: conditions, body: Template(text), citedSources: [], wordCount: 1)
    }

    private static func known(_ key: String) -> Condition { Condition(key: key, test: .known) }
}
