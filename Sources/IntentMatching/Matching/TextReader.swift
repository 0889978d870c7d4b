/// Reads texts with a model. Holds the memory for one text at a time, so that
/// a post of many sentences needs no more than its longest one.
struct TextReader {
    let model: MatchingModel

    /// Says what texts mean; nil where the words must do.
    let embedding: (any TextEmbedding)?

    /// The words that were read last, after corrections.
    private(set) var text = NormalisedText()

    /// The vector of the text that was read last.
    private(set) var vector = SparseVector()

    /// The cosines of that vector with the examples in scope, or with all.
    private(set) var cosines: [Float]

    /// What the embedding said to the text that it read last.
    private(set) var meaningVector: [Float] = []

    private let comparesWithAll: Bool
    private var features = TextFeatures()
    private var scores: [Float]

    /// A reader with empty memory.
    ///
    /// - Parameter comparesWithAll: Whether ``cosines`` is needed of the examples out of scope too.
    init(_ model: MatchingModel, embedding: (any TextEmbedding)?, comparesWithAll: Bool = false) {
        (self.model, self.embedding, self.comparesWithAll) = (model, embedding, comparesWithAll)
        cosines = []
        scores = Array(repeating: 0, count: model.linear.stride)
    }

    /// Reads a whole text, its words and its meaning.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> TextReading {
        var reading = readWords(bytes, in: 0..<bytes.count)
        // What an example says word for word needs no interpretation.
        if reading.literals.isEmpty { reading.meaning = readMeaning(bytes, in: 0..<bytes.count, reading) }
        return reading
    }

    /// Reads the words of a part of a text. If some are in doubt, they are read with and without
    /// corrections. Without a dictionary the reading with more evidence is kept.
    mutating func readWords(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> TextReading {
        Normaliser.read(bytes, in: range, into: &text)
        let plain = readWords()
        // Without an embedding only unknown words are in doubt.
        guard plain.literals.isEmpty, embedding != nil || features.unigrams.contains(FeatureTable.unknown) else {
            return plain
        }
        let changes = Speller(table: model.table, rarity: model.vectoriser.rarity, embedding: embedding)
            .changes(of: text)
        guard !changes.isEmpty else { return plain }
        let uncorrected = (text: text, vector: vector, cosines: cosines)
        for change in changes { text.replaceToken(at: change.token, with: change.words[0].letters) }
        // Without a dictionary the word may be right as it stands: whoever searches long finds something.
        for change in changes where embedding != nil && change.words.count > 1 { chooseWord(for: change) }
        var corrected = readWords()
        corrected.corrections = changes.map { change in
            let token = text.tokens[change.token]
            return Correction(span: token.source, replacement: text.string(in: token.range))
        }
        // A dictionary vouches for its words, whatever training knows of them.
        if embedding != nil || odds(corrected) >= odds(plain) { return corrected }
        (text, vector, cosines) = uncorrected
        return plain
    }

    /// Puts the word in place that gives some label, in scope or not, the most evidence for what it costs.
    private mutating func chooseWord(for change: Speller.Change) {
        var best = (letters: change.words[0].letters, worth: -Float.infinity)
        for word in change.words {
            text.replaceToken(at: change.token, with: word.letters)
            let worth = (Assessment(readWords(), model).scores.max() ?? 0) - word.cost
            if worth > best.worth { best = (word.letters, worth) }
        }
        text.replaceToken(at: change.token, with: best.letters)
    }

    private mutating func readWords() -> TextReading {
        var reading = scoreWords()
        if cosines.isEmpty { cosines = Array(repeating: 0, count: model.index.exampleCount) }
        model.index.similarities(to: vector, ofPreferred: !comparesWithAll, into: &cosines)
        let nearest = ExampleIndex.nearest(in: cosines, where: model.isExampleInScope)
        (reading.similarity, reading.nearest) = (min(nearest?.cosine ?? 0, 1), nearest?.example)
        return reading
    }

    /// Reads the words without what they resemble, which takes most of the time.
    private mutating func scoreWords() -> TextReading {
        features.read(text, from: model.table)
        model.vectoriser.weigh(features, into: &vector)
        model.linear.score(vector, into: &scores)
        return TextReading(
            wordCount: text.tokens.count,
            hasSubject: !vector.features.isEmpty && !features.unigrams.isEmpty,
            scores: Array(scores.prefix(model.labels.count)), signals: model.keywords.signals(in: text),
            similarity: 0, nearest: nil,
            knownWords: Float(model.vectoriser.knownWords(features)), literals: model.literals.labels(of: text))
    }

    /// The greatest probability that the words of a text can give to a label, whether corrected or not.
    mutating func likelihood(ofLabel label: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Float {
        Normaliser.read(bytes, in: 0..<bytes.count, into: &text)
        let plain = Assessment(scoreWords(), model).probabilities[label]
        guard features.unigrams.contains(FeatureTable.unknown) else { return plain }
        let changes = Speller(table: model.table, rarity: model.vectoriser.rarity, embedding: nil).changes(of: text)
        guard !changes.isEmpty else { return plain }
        for change in changes { text.replaceToken(at: change.token, with: change.words[0].letters) }
        return max(plain, Assessment(scoreWords(), model).probabilities[label])
    }

    /// Reads the meaning of a part of a text whose words were read.
    ///
    /// - Returns: Nil without an embedding, for a text without a subject, and where the embedding
    ///   does not keep its word: the words must do then.
    mutating func readMeaning(
        _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, _ reading: TextReading
    ) -> MeaningReading? {
        guard let embedding, let meaning = model.meaning, reading.hasSubject else { return nil }
        let vector =
            reading.corrections.isEmpty
            ? embedding.vector(of: UnsafeBufferPointer(rebasing: bytes[range]))
            : CorrectedText.bytes(bytes, in: range, corrections: reading.corrections)
                .withUnsafeBufferPointer { embedding.vector(of: $0) }
        guard vector.count == meaning.rows.dimensions, vector.allSatisfy(\.isFinite) else { return nil }
        meaningVector = vector
        let scores = meaning.linear.scores(ofDense: vector)
        let nearest = meaning.search.nearest(to: EightBitVector(vector), in: meaning.rows, scores: scores)
        return MeaningReading(scores: scores, similarity: nearest?.cosine ?? 0, nearest: nearest?.example)
    }

    private func odds(_ reading: TextReading) -> Float {
        Assessment(reading, model).scopeOdds
    }
}
