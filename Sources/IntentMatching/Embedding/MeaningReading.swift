/// What the model sees in the meaning of a text, before any of it is judged.
struct MeaningReading {
    /// The raw score of each label.
    var scores: [Float]

    /// The cosine with the example in scope that means most nearly the same,
    /// among those of the likeliest labels, at most 1.
    var similarity: Float

    /// That example.
    var nearest: Int?
}

extension MeaningReading {
    /// What a part of a text means in its context.
    ///
    /// - Parameters:
    ///   - part: The part; without a meaning of its own it has its share of the context's.
    ///   - context: The context; without a meaning it changes nothing.
    ///   - share: The part of the context in the result, 0 to 1.
    static func mixed(_ part: MeaningReading?, with context: MeaningReading?, share: Float) -> MeaningReading? {
        mixed(part, with: context, share: share, discount: share)
    }

    /// The same, where what resembles the context counts `discount` times what resembles the part.
    static func mixed(
        _ part: MeaningReading?, with context: MeaningReading?, share: Float, discount: Float
    ) -> MeaningReading? {
        guard let context else { return part }
        var result = part ?? MeaningReading(scores: context.scores.map { _ in 0 }, similarity: 0)
        if discount * context.similarity > result.similarity {
            (result.similarity, result.nearest) = (discount * context.similarity, context.nearest)
        }
        for label in result.scores.indices {
            result.scores[label] = (1 - share) * result.scores[label] + share * context.scores[label]
        }
        return result
    }
}
