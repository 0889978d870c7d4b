/// Reads a text and says which of the known labels it belongs to, how sure
/// that is, and on what evidence.
///
/// A matcher never changes after training, except for its thresholds; any
/// number of tasks may use one at the same time. The same training set gives
/// the same bytes on one build and CPU type.
public struct IntentMatcher: Sendable {
    /// The version of the bytes that ``serialized()`` writes.
    public static let formatVersion: UInt32 = 3

    /// How many labels a ``Match`` holds at most.
    public static let rankedLabels = 10

    /// How many bytes of a text are read. The rest is passed over.
    public static let longestText = 65_536

    let model: MatchingModel

    /// Says what texts mean; nil where the words must do.
    let embedding: (any TextEmbedding)?

    /// The thresholds in force. At first those learned in training.
    public var thresholds: Thresholds

    /// How posts are read. Not in ``serialized()``: a matcher that is read back has the usual weights.
    public var postWeights = PostWeights.shortQuestions

    /// A matcher that uses an embedding if the model was learned with it.
    init(model: MatchingModel, embedding: (any TextEmbedding)?) {
        self.model = model
        let fits = embedding.map { model.meaning?.fits($0) ?? false } ?? false
        self.embedding = fits ? embedding : nil
        thresholds = model.judgement(withMeaning: fits).thresholds
    }

    /// Trains a matcher.
    ///
    /// - Parameters:
    ///   - set: What to learn from.
    ///   - options: How to train.
    ///   - embedding: Says what texts mean; nil matches by words alone.
    ///   - progress: Called after each step: one call at a time, on any thread.
    /// - Throws: ``TrainingError`` where the set cannot be learned from.
    public init(
        training set: TrainingSet, options: TrainingOptions = TrainingOptions(),
        embedding: (any TextEmbedding)? = nil, progress: (@Sendable (TrainingProgress) -> Void)? = nil
    ) throws(TrainingError) {
        self = try Self.train(set, options: options, embedding: embedding, progress: progress).matcher
    }

    /// Trains a matcher and keeps what cross-validation saw.
    ///
    /// - Throws: ``TrainingError`` where the set cannot be learned from.
    public static func train(
        _ set: TrainingSet, options: TrainingOptions = TrainingOptions(),
        embedding: (any TextEmbedding)? = nil, progress: (@Sendable (TrainingProgress) -> Void)? = nil
    ) throws(TrainingError) -> TrainedMatcher {
        try IntentTrainer(options: options, embedding: embedding, progress: progress).train(set)
    }

    /// The labels in the order of their first example.
    public var labels: [String] { model.labels }

    /// The labels that stand for topics out of scope.
    public var outOfScopeLabels: Set<String> {
        Set(zip(model.labels, model.isOutOfScope).filter(\.1).map(\.0))
    }

    /// The same matcher without its embedding: some microseconds a question, where the meaning
    /// has been read before or does not matter.
    public var byWordsAlone: IntentMatcher { IntentMatcher(model: model, embedding: nil) }

    /// Whether texts are matched by what they mean, and not by their words alone.
    public var readsMeaning: Bool { embedding != nil }

    /// The thresholds that were learned in training.
    public var learnedThresholds: Thresholds { model.judgement(withMeaning: readsMeaning).thresholds }

    /// What cross-validation showed in training.
    public var quality: TrainingQuality { model.judgement(withMeaning: readsMeaning).quality }
}

// MARK: - Matching

extension IntentMatcher {
    /// The labels of a question.
    public func match(_ text: String) -> Match {
        var copy = text
        return copy.withUTF8 { match(utf8: $0) }
    }

    /// The labels of a question given as UTF-8 bytes. Broken bytes count as spaces.
    public func match(utf8: Span<UInt8>) -> Match {
        utf8.withUnsafeBufferPointer { match(utf8: $0) }
    }

    /// The labels of a question given as UTF-8 bytes. Broken bytes count as spaces.
    public func match(utf8: UnsafeBufferPointer<UInt8>) -> Match {
        var reader = TextReader(model, embedding: embedding)
        let reading = reader.read(UnsafeBufferPointer(rebasing: utf8.prefix(Self.longestText)))
        return Assessment(reading, model).match(thresholds)
    }

    /// The labels of a question by its words alone, if those give a label a probability; nil if they do not.
    ///
    /// It finds out a few times as fast as a match does.
    ///
    /// - Parameters:
    ///   - text: The question.
    ///   - label: A label.
    ///   - least: The least probability of it.
    public func wordMatch(_ text: String, giving label: String, atLeast least: Double) -> Match? {
        guard let number = model.labels.firstIndex(of: label) else { return nil }
        var copy = text
        let likelihood = copy.withUTF8 { bytes in
            var reader = TextReader(model, embedding: nil)
            return reader.likelihood(
                ofLabel: number, UnsafeBufferPointer(rebasing: bytes.prefix(Self.longestText)))
        }
        guard Double(likelihood) >= least else { return nil }
        let match = byWordsAlone.match(text)
        return match.ranked.contains { $0.label == label && $0.probability >= least } ? match : nil
    }

    /// The labels of a longer text and of each question in it.
    public func matchPost(_ text: String) -> PostMatch {
        var copy = text
        return copy.withUTF8 { matchPost(utf8: $0) }
    }

    /// The labels of a longer text, given as UTF-8 bytes, and of each question in it.
    public func matchPost(utf8: UnsafeBufferPointer<UInt8>) -> PostMatch {
        let kept = UnsafeBufferPointer(rebasing: utf8.prefix(Self.longestText))
        var reader = PostReader(model, embedding: embedding, weights: postWeights)
        return reader.read(kept, thresholds: thresholds)
    }
}
