/// A training set as numbers.
struct Corpus {
    /// The labels in the order of their first example.
    private(set) var labelNames: [String] = []

    /// Whether each label is out of scope.
    private(set) var isOutOfScope: [Bool] = []

    /// Numbers for all features of all examples.
    private(set) var table = FeatureTable()

    /// The declared keywords.
    private(set) var keywords = KeywordTable(labelCount: 0)

    /// The features of each example.
    private(set) var features: [TextFeatures] = []

    /// The label of each example.
    private(set) var labels: [Int] = []

    /// How much each example counts.
    private(set) var weights: [Double] = []

    /// The group of each example.
    private(set) var groups: [Int?] = []

    /// What the keywords of each label say about each example.
    private(set) var signals: [[KeywordSignals]] = []

    /// The key of each example's whole text.
    private(set) var textKeys: [UInt64] = []

    /// What the examples mean; nil without an embedding.
    private(set) var meanings: ExampleMeanings?

    /// How many examples there are, counterexamples among them.
    var count: Int { labels.count }

    /// Reads and checks a training set.
    ///
    /// - Parameters:
    ///   - set: The training set.
    ///   - embedding: Says what the examples mean; nil for their words alone.
    ///   - progress: Told how many examples the embedding has read.
    init(
        _ set: TrainingSet, embedding: (any TextEmbedding)? = nil,
        progress: (@Sendable (TrainingProgress) -> Void)? = nil
    ) throws(TrainingError) {
        guard !set.examples.isEmpty else { throw .noExamples }
        var numbers: [String: Int] = [:]
        var texts: [NormalisedText] = []
        for (index, example) in set.examples.enumerated() {
            guard TrainingExample.weights.contains(example.weight) else { throw .badWeight(index: index) }
            texts.append(Normaliser.text(example.text))
            guard texts[index].tokens.first != nil else { throw .emptyExample(index: index) }
            append(label: example.label, weight: example.weight, group: example.group, numbers: &numbers)
        }
        for (index, example) in set.counterexamples.enumerated() {
            let text = Normaliser.text(example.text)
            guard text.tokens.first != nil else { throw .emptyCounterexample(index: index) }
            texts.append(text)
            append(label: example.label, weight: 1, group: nil, numbers: &numbers)
        }
        try declare(set, numbers: numbers)
        let pairs = FamiliarPairs(texts)
        for text in texts { read(text, pairs) }
        addKeywordVocabulary(set)
        guard let embedding else { return }
        let all = set.examples.map(\.text) + set.counterexamples.map(\.text)
        meanings = ExampleMeanings(all, embedding: embedding, progress: progress)
    }

    private mutating func append(label: String, weight: Double, group: Int?, numbers: inout [String: Int]) {
        let number = numbers[label] ?? labelNames.count
        if number == labelNames.count {
            numbers[label] = number
            labelNames.append(label)
        }
        labels.append(number)
        weights.append(weight)
        groups.append(group)
    }

    private mutating func declare(_ set: TrainingSet, numbers: [String: Int]) throws(TrainingError) {
        let named = Array(set.keywords.keys) + Array(set.outOfScope)
        if let stranger = named.sorted().first(where: { numbers[$0] == nil }) { throw .unknownLabel(stranger) }
        isOutOfScope = labelNames.map { set.outOfScope.contains($0) }
        guard isOutOfScope.contains(false) else { throw .nothingInScope }
        keywords = KeywordTable(labelCount: labelNames.count)
        for (number, label) in labelNames.enumerated() {
            guard let evidence = set.keywords[label] else { continue }
            guard evidence.eachOf.count <= KeywordEvidence.maximumGroups else { throw .tooManyGroups(label: label) }
            guard evidence.phrases.allSatisfy({ Normaliser.text($0).tokens.first != nil }) else {
                throw .emptyPhrase(label: label)
            }
            keywords.add(evidence, label: number)
        }
    }

    private mutating func read(_ text: NormalisedText, _ pairs: FamiliarPairs) {
        var read = TextFeatures()
        read.read(text, pairs, addingTo: &table)
        features.append(read)
        signals.append(keywords.signals(in: text))
        textKeys.append(LiteralTable.key(of: text))
    }

    /// Words that stand in keywords only are known to the speller, though they
    /// have no weight of their own.
    private mutating func addKeywordVocabulary(_ set: TrainingSet) {
        for label in labelNames {
            for phrase in set.keywords[label]?.phrases ?? [] {
                let text = Normaliser.text(phrase)
                for token in text.tokens {
                    _ = table.insert(NGramHash.key(NGramHash.raw(text.scalars, in: token.range), .word))
                }
            }
        }
    }
}
