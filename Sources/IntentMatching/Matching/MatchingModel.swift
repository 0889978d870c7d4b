/// Everything that was learned. Never changes.
final class MatchingModel: Sendable {
    /// The labels in the order of their first example.
    let labels: [String]

    /// Whether each label is out of scope.
    let isOutOfScope: [Bool]

    /// Numbers for features.
    let table: FeatureTable

    /// How texts are weighed.
    let vectoriser: Vectoriser

    /// The raw scores of the labels.
    let linear: LinearModel

    /// Finds similar examples, first of all those in scope.
    let index: ExampleIndex

    /// The label of each example.
    let exampleLabels: [UInt32]

    /// The declared keywords.
    let keywords: KeywordTable

    /// The examples as whole texts.
    let literals: LiteralTable

    /// How scores of the words alone are judged.
    let judgement: Judgement

    /// What was learned of the meaning of the examples; nil if training had no embedding.
    let meaning: MeaningModel?

    /// A model from the last round of training, which knows all examples.
    init(round: Round, judgement: Judgement, meaning: MeaningModel?) {
        let corpus = round.corpus
        labels = corpus.labelNames
        isOutOfScope = corpus.isOutOfScope
        table = corpus.table
        vectoriser = round.vectoriser
        linear = round.model
        index = round.index.preferring { !corpus.isOutOfScope[corpus.labels[$0]] }
        exampleLabels = corpus.labels.map { UInt32($0) }
        keywords = corpus.keywords
        literals = LiteralTable(keys: corpus.textKeys, labels: corpus.labels)
        self.judgement = judgement
        self.meaning = meaning
    }

    /// A model from its parts, which fit together.
    init(parts: ModelParts) {
        labels = parts.labels
        isOutOfScope = parts.isOutOfScope
        table = parts.table
        vectoriser = parts.vectoriser
        linear = parts.linear
        index = parts.index.preferring { !parts.isOutOfScope[Int(parts.exampleLabels[$0])] }
        exampleLabels = parts.exampleLabels
        keywords = parts.keywords
        literals = parts.literals
        judgement = parts.judgement
        meaning = parts.meaning
    }

    /// How scores are judged.
    ///
    /// - Parameter withMeaning: Whether the meaning of a text was read, and not its words alone.
    func judgement(withMeaning: Bool) -> Judgement {
        withMeaning ? meaning?.judgement ?? judgement : judgement
    }

    /// Whether an example belongs to a label in scope.
    func isExampleInScope(_ example: Int) -> Bool {
        !isOutOfScope[Int(exampleLabels[example])]
    }
}
