/// The examples of one intent with all that they stand for.
struct ExampleExpansion {
    /// The examples that are templates.
    private(set) var templates: [Located<ExampleTemplate>] = []

    /// Why the others are not.
    private(set) var findings: [Finding] = []

    /// Expands the examples of an intent. Its own phrases hide shared ones.
    init(of intent: IntentDraft, sharedPhrases: [String: YAMLText]) {
        let phrases = sharedPhrases.merging(intent.phrases) { $1 }
        let expander = ExampleExpander(phrases: phrases, slots: intent.slots.map(\.slot))
        for example in intent.examples { take(example, of: intent, with: expander) }
    }

    private mutating func take(_ example: YAMLText, of intent: IntentDraft, with expander: ExampleExpander) {
        do throws(ExampleProblem) {
            let sentences = try expander.sentences(of: example.value)
            guard sentences.allSatisfy({ !$0.isEmpty }) else {
                throw ExampleProblem(.emptyExample, "the example is empty or may become empty")
            }
            reportDuplicates(in: sentences, of: example, intent)
            var seen: Set<String> = []
            let template = ExampleTemplate(
                text: example.value, expansions: sentences.filter { seen.insert($0).inserted },
                line: example.place.line)
            templates.append(Located(value: template, place: example.place))
        } catch {
            findings.append(intent.finding(error.rule, error.message, at: example.place, hint: error.hint))
        }
    }

    private mutating func reportDuplicates(in sentences: [String], of example: YAMLText, _ intent: IntentDraft) {
        var seen: Set<String> = []
        guard let twice = sentences.first(where: { !seen.insert($0).inserted }) else { return }
        findings.append(
            intent.finding(
                .duplicateExpansion, "the example stands twice for '\(twice)'", at: example.place,
                hint: "one of its alternatives repeats another", severity: .warning))
    }
}
