/// Scores of classes that are linear in the features.
struct LinearModel {
    /// How many classes there are.
    let classCount: Int

    /// The weights: one row of ``stride`` classes for each feature.
    let weights: [Float]

    /// What each class scores without any feature; ``stride`` long.
    let bias: [Float]

    /// The length of a row: the classes, and room up to a multiple of eight.
    var stride: Int { Self.stride(for: classCount) }

    /// The length of a row for so many classes.
    static func stride(for classCount: Int) -> Int { (classCount + 7) & ~7 }

    /// Writes the score of each class into `scores`, which must be ``stride`` long.
    func score(_ vector: SparseVector, into scores: inout [Float]) {
        let stride = stride
        guard scores.count == stride, bias.count == stride else { return }
        scores.withUnsafeMutableBufferPointer { scores in
            weights.withUnsafeBufferPointer { weights in
                for index in 0..<stride { scores[index] = bias[index] }
                for index in vector.features.indices {
                    let value = vector.values[index]
                    let row = Int(vector.features[index]) &* stride
                    for column in 0..<stride { scores[column] += value * weights[row &+ column] }
                }
            }
        }
    }

    /// The weight of a feature for a class.
    func weight(of feature: UInt32, for label: Int) -> Float {
        weights[Int(feature) * stride + label]
    }
}
