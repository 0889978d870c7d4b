/// Reads longer texts: as a whole, and sentence by sentence.
///
/// A story dilutes the question in it, so questions and sentences that look in
/// scope weigh most among the sentences. ``PostWeights`` tells how much the
/// sentences count beside the whole.
struct PostReader {
    /// A question of this many words can stand alone.
    static let fullQuestion = 5

    /// More sentences than this many are not read one by one.
    static let mostSegments = 200

    /// The meaning is read of so many sentences at most, those with the most to say: it takes a
    /// thousand times as long as the words do.
    static let mostMeanings = 24

    /// The meaning is read of so many questions together with what was told before them.
    static let mostPassages = 8

    /// Closing words of fewer words tell nothing.
    private static let shortestClosing = 6

    private let model: MatchingModel
    private let weights: PostWeights
    private var reader: TextReader
    /// The parts that were read, by their places: a closing is often the last sentence, a passage a
    /// sentence or two that were read before.
    private var known: [Range<Int>: TextReading] = [:]

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
        let passages = passages(of: segments, in: bytes, whole: whole)
        let questions = segments.indices.filter { segments[$0].asks && readings[$0].hasWords }.map { index in
            let inContext = segments.count > 1 ? inContext(readings[index], passages[index], post) : readings[index]
            return QuestionMatch(segment: segments[index], match: Assessment(inContext, model).match(thresholds))
        }
        return PostMatch(
            whole: Assessment(post, model).match(thresholds), questions: questions,
            closing: closing(of: segments, in: bytes, thresholds))
    }

    /// What the questions say together with the sentences told right before them, by the index of the question.
    private mutating func passages(
        of segments: [TextSegment], in bytes: UnsafeBufferPointer<UInt8>, whole: TextReading
    ) -> [Int: TextReading] {
        let bounds = PassageBounds(segments)
        var result: [Int: TextReading] = [:]
        for index in segments.indices where segments[index].asks {
            guard let span = bounds.passage(endingAt: index) else { continue }
            result[index] = span == bounds.all ? whole : read(bytes, in: span, result.count < Self.mostPassages)
        }
        return result
    }

    private mutating func closing(
        of segments: [TextSegment], in bytes: UnsafeBufferPointer<UInt8>, _ thresholds: Thresholds
    ) -> QuestionMatch? {
        guard let span = PassageBounds(segments).closing else { return nil }
        let reading = read(bytes, in: span, true)
        guard reading.wordCount >= Self.shortestClosing else { return nil }
        return QuestionMatch(
            segment: TextSegment(span: span, kind: .statement), match: Assessment(reading, model).match(thresholds))
    }

    private mutating func read(
        _ bytes: UnsafeBufferPointer<UInt8>, in span: Range<Int>, _ readsMeaning: Bool
    ) -> TextReading {
        var reading = words(bytes, in: span)
        guard readsMeaning else {
            reading.meaning = nil
            return reading
        }
        if reading.meaning == nil { reading.meaning = reader.readMeaning(bytes, in: span, reading) }
        known[span] = reading
        return reading
    }

    /// The words of a part, with the meaning if that was read before.
    private mutating func words(_ bytes: UnsafeBufferPointer<UInt8>, in span: Range<Int>) -> TextReading {
        if let reading = known[span] { return reading }
        let reading = reader.readWords(bytes, in: span)
        known[span] = reading
        return reading
    }

    private mutating func readings(
        of segments: [TextSegment], in bytes: UnsafeBufferPointer<UInt8>
    ) -> [TextReading] {
        var readings = segments.map { words(bytes, in: $0.span) }
        let weights = zip(segments, readings).map { Self.weight(of: $0.kind) * evidence(of: $1) }
        for index in weights.indices.sorted(by: { (weights[$0], $1) > (weights[$1], $0) }).prefix(Self.mostMeanings) {
            readings[index] = read(bytes, in: segments[index].span, true)
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

    /// A question with what was told right before it, if anything was, and with the post.
    private func inContext(_ part: TextReading, _ passage: TextReading?, _ post: TextReading) -> TextReading {
        let missing = max(Self.fullQuestion - part.wordCount, 0)
        guard let passage else {
            return mixed(part, with: post, share: ContextShare.post(weights.context).share(missingWords: missing))
        }
        let told = mixed(part, with: passage, share: ContextShare.passage.share(missingWords: missing))
        return mixed(told, with: post, share: weights.context * ContextShare.postBesidePassage)
    }

    private func mixed(_ part: TextReading, with context: TextReading, share: Float) -> TextReading {
        guard part.literals.isEmpty else { return part }
        var result = part
        if share * context.similarity > part.similarity {
            (result.similarity, result.nearest) = (share * context.similarity, context.nearest)
        }
        for label in result.scores.indices {
            result.scores[label] = (1 - share) * part.scores[label] + share * context.scores[label]
        }
        result.meaning = MeaningReading.mixed(part.meaning, with: context.meaning, share: share)
        return result
    }
}
