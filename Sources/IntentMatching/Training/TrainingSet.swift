/// Everything a matcher learns from.
///
///     var set = TrainingSet()
///     set.add("when do you open", label: "opening-hours")
///     set.add(variants: ["do you bake rye bread", "do you bake rye rolls"], label: "bread")
///     let matcher = try IntentMatcher(training: set)
public struct TrainingSet: Sendable {
    /// Ways of asking. Labels are numbered in the order of their first example.
    public var examples: [TrainingExample] = []

    /// Declared words for each label. Every label named here needs an example.
    public var keywords: [String: KeywordEvidence] = [:]

    /// Texts on the border between two labels. Each is learned as an example
    /// of the label that it really belongs to.
    public var counterexamples: [Counterexample] = []

    /// Labels that stand for topics nobody answers here. They are learned like
    /// all others, and a text that gets one of them is out of scope.
    public var outOfScope: Set<String> = []

    /// An empty set.
    public init() {}

    /// Adds one way of asking, with weight 1.
    public mutating func add(_ text: String, label: String) {
        examples.append(TrainingExample(text: text, label: label))
    }

    /// Adds the variants of one sentence. Together they have weight 1 and they
    /// form one group, numbered by the index of the first of them.
    public mutating func add(variants: [String], label: String) {
        let group = examples.count
        let weight = 1 / Double(max(variants.count, 1))
        examples += variants.map { TrainingExample(text: $0, label: label, weight: weight, group: group) }
    }
}
