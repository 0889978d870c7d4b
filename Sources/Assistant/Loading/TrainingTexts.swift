import IntentMatching
import KnowledgeBase

/// The texts a matcher learns from, made of the authors' knowledge.
struct TrainingTexts {
    /// A template stands for many sentences; so many of them are learned.
    private static let expansionsPerTemplate = 8

    /// The training set. An intent's title is one more way of asking.
    let set: TrainingSet

    init(_ knowledge: Knowledge) {
        var set = TrainingSet()
        for intent in knowledge.intents where Self.isLearned(intent) {
            for template in intent.examples {
                set.add(variants: Self.sample(template.expansions), label: intent.id)
            }
            if intent.isCovered { set.add(intent.title, label: intent.id) }
            set.keywords[intent.id] = KeywordEvidence(
                eachOf: intent.keywords.eachOf, helps: intent.keywords.helps, rulesOut: intent.keywords.rulesOut)
            set.counterexamples += intent.counterexamples.map {
                Counterexample(text: $0.text, label: $0.intent, near: intent.id)
            }
            if !intent.isCovered { set.outOfScope.insert(intent.id) }
        }
        self.set = set
    }

    /// The label of each example, in the order of `set.examples`.
    static func labels(of knowledge: Knowledge) -> [String] {
        knowledge.intents.filter(isLearned).flatMap { intent in
            let sentences = intent.examples.reduce(0) { $0 + sentenceCount(of: $1) }
            return [String](repeating: intent.id, count: sentences + (intent.isCovered ? 1 : 0))
        }
    }

    /// Whether the matcher learns an intent. Where the words of its hand-off find
    /// every example by themselves, learning them would add nothing and draw in
    /// stories that are only like them: a hard week is no emergency.
    static func isLearned(_ intent: Intent) -> Bool {
        intent.isCovered || intent.handOff.when.isEmpty
            || !intent.examples.flatMap(\.expansions).allSatisfy { example in
                intent.handOff.isCalledFor(by: SentenceWords.all(in: example))
            }
    }

    /// How many of a template's sentences are learned.
    static func sentenceCount(of template: ExampleTemplate) -> Int {
        min(template.expansions.count, expansionsPerTemplate)
    }

    /// The text that an index in a match's evidence stands for.
    func text(at index: Int) -> String? {
        if set.examples.indices.contains(index) { return set.examples[index].text }
        let counterexample = index - set.examples.count
        return set.counterexamples.indices.contains(counterexample) ? set.counterexamples[counterexample].text : nil
    }

    /// A few sentences, spread evenly over all that a template stands for.
    private static func sample(_ expansions: [String]) -> [String] {
        guard expansions.count > expansionsPerTemplate else { return expansions }
        return (0..<expansionsPerTemplate).map { expansions[$0 * expansions.count / expansionsPerTemplate] }
    }
}
