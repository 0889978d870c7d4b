/// Reads longer texts: as a whole, and sentence by sentence.
///
/// A story dilutes the question in it, so questions and sentences that look in
/// scope weigh most among the sentences. ``PostWeights`` tells how much the
/// sentences count beside the whole.
struct PostReader {
    /// How much the share of the post in a question grows for each word that a question is shorter than
    /// ``fullQuestion``: "what now?" has no subject of its own.
    static let contextForMissingWord: Float = 0.15

    /// A question of this many words can stand alone.
    static let fullQuestion = 5

    /// More sentences than this many are not read one by one.
    static let mostSegments = 200

    /// The meaning is read of so many sentences at most, those with the most to say: it takes a
    /// thousand times as long as the words do.
    static let mostMeanings = 24

    private let model: MatchingModel
    private let weights: PostWeights
    private var reader: TextReader

    /// A reader with empty memory.
    init(_ model: MatchingModel, embedding: (any TextEmbedding)?, weights: PostWeights) {
        (self.model, self.weights) = (model, weights)
        reader = TextReader(model, embedding: embedding)
    }

    /// Reads a post.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, thresholds: Thresholds) -> PostMatch {
        let whole = reader.read(bytes)
        let segments = Array(QuestionSplitter().segments(of: bytes).prefix(Self.mostSegments))
        let readings = segments.count == 1 ? [whole] : readings(of: segments, in: bytes)
        let post = segments.count > 1 ? pooled(whole, zip(segments, readings)) : whole
        let questions = zip(segments, readings).filter { $0.0.asks && $0.1.hasWords }.map { segment, reading in
            let inContext = segments.count > 1 ? mixed(reading, with: post) : reading
            return QuestionMatch(segment: segment, match: Assessment(inContext, model).match(thresholds))
        }
        return PostMatch(whole: Assessment(post, model).match(thresholds), questions: questions)
    }

    private mutating func readings(
        of segments: [TextSegment], in bytes: UnsafeBufferPointer<UInt8>
    ) -> [TextReading] {
        var readings = segments.map { reader.readWords(bytes, in: $0.span) }
        let weights = zip(segments, readings).map { Self.weight(of: $0.kind) * evidence(of: $1) }
        for index in weights.indices.sorted(by: { (weights[$0], $1) > (weights[$1], $0) }).prefix(Self.mostMeanings) {
            readings[index].meaning = reader.readMeaning(bytes, in: segments[index].span, readings[index])
        }
        return readings
    }

    private func pooled(
        _ whole: TextReading, _ parts: Zip2Sequence<[TextSegment], [TextReading]>
    ) -> TextReading {
        var result = whole
        var sum = [Float](repeating: 0, count: whole.scores.count)
        var meaning = MeaningPool(labels: sum.count)
        var total: Float = 0
        var nearest: Float = 0
        for (segment, reading) in parts where reading.hasSubject {
            let weight = Self.weight(of: segment.kind) * evidence(of: reading)
            for label in sum.indices { sum[label] += weight * reading.scores[label] }
            meaning.add(reading.meaning, weight: weight)
            total += weight
            // What the asking sentence resembles is worth more than what a story resembles.
            if weight * reading.similarity > nearest {
                nearest = weight * reading.similarity
                result.similarity = max(reading.similarity, whole.similarity)
                result.nearest = reading.similarity > whole.similarity ? reading.nearest : whole.nearest
                result.knownWords = max(reading.knownWords, whole.knownWords)
            }
        }
        guard total > 0 else { return whole }
        for label in sum.indices {
            result.scores[label] = weights.whole * whole.scores[label] + (1 - weights.whole) * sum[label] / total
        }
        result.meaning = meaning.mixed(with: whole.meaning, share: weights.whole)
        return result
    }

    /// How much a sentence has to say: its probability to be in scope, made
    /// sharper, and less for a few words only.
    private func evidence(of reading: TextReading) -> Float {
        let inScope = Assessment(reading, model).inScopeByEvidence
        let fullness = min(Float(reading.wordCount) / Float(Self.fullQuestion), 1)
        return inScope * inScope * inScope * fullness + 0.0001
    }

    private static func weight(of kind: TextSegment.Kind) -> Float {
        switch kind {
        case .question: 1
        case .request: 0.6
        case .statement: 0.4
        case .courtesy: 0.05
        }
    }

    private func mixed(_ part: TextReading, with post: TextReading) -> TextReading {
        guard part.literals.isEmpty else { return part }
        let missing = Float(max(Self.fullQuestion - part.wordCount, 0))
        let share = min(weights.context + Self.contextForMissingWord * missing, 1)
        var result = part
        if share * post.similarity > part.similarity {
            (result.similarity, result.nearest) = (share * post.similarity, post.nearest)
        }
        for label in result.scores.indices {
            result.scores[label] = (1 - share) * part.scores[label] + share * post.scores[label]
        }
        result.meaning = MeaningReading.mixed(part.meaning, with: post.meaning, share: share)
        return result
    }
}
