/// Scores of classes that are linear in the features.
///
/// A weight is stored in one byte, and each feature has a scale for its
/// weights: on four sets that moved the share of right labels by less than
/// 0.1 points.
struct LinearModel {
    /// The greatest stored weight.
    private static let greatest: Float = 127

    /// How many classes there are.
    let classCount: Int

    /// The weights, each as the bits of an `Int8`: one row of ``stride``
    /// classes for each feature. After reading, a part of what was read.
    let weights: ArraySlice<UInt8>

    /// What the weights of each feature are multiplied with.
    let scales: [Float]

    /// What each class scores without any feature; ``stride`` long.
    let bias: [Float]

    /// The length of a row: the classes, and room up to a multiple of eight.
    var stride: Int { Self.stride(for: classCount) }

    /// The length of a row for so many classes.
    static func stride(for classCount: Int) -> Int { (classCount + 7) & ~7 }

    /// A model from its parts, or nil where they do not form one.
    init?(classCount: Int, weights: ArraySlice<UInt8>, scales: [Float], bias: [Float]) {
        let stride = Self.stride(for: classCount)
        guard classCount > 0, bias.count == stride, weights.count % stride == 0, weights.count / stride == scales.count
        else { return nil }
        (self.classCount, self.weights, self.scales, self.bias) = (classCount, weights, scales, bias)
    }

    /// A model that scores as the given weights do, but for the rounding.
    ///
    /// - Parameters:
    ///   - classCount: How many classes there are.
    ///   - weights: A row of `stride(for: classCount)` weights for each feature.
    ///   - bias: One such row.
    init(classCount: Int, weights: UnsafeBufferPointer<Float>, bias: UnsafeBufferPointer<Float>) {
        let stride = Self.stride(for: classCount)
        let scales = (0..<weights.count / stride).map { feature in
            VectorMath.greatest(weights, from: feature * stride, count: stride) / Self.greatest
        }
        let bytes = [UInt8](unsafeUninitializedCapacity: weights.count) { bytes, count in
            for (feature, scale) in scales.enumerated() {
                Self.write(weights, from: feature * stride, count: stride, scale: scale, to: bytes)
            }
            count = scales.count * stride
        }
        (self.classCount, self.weights, self.scales, self.bias) = (classCount, bytes[...], scales, Array(bias))
    }

    private static func write(
        _ weights: UnsafeBufferPointer<Float>, from start: Int, count: Int, scale: Float,
        to bytes: UnsafeMutableBufferPointer<UInt8>
    ) {
        let factor = scale > 0 ? 1 / scale : 0
        var index = start
        while index < start &+ count {
            // A scale that is hardly a number has no finite inverse.
            let number = (weights[index] * factor).rounded()
            bytes[index] = UInt8(bitPattern: abs(number) <= greatest ? Int8(number) : 0)
            index &+= 1
        }
    }

    /// Writes the score of each class into `scores`, which must be ``stride`` long.
    func score(_ vector: SparseVector, into scores: inout [Float]) {
        let stride = stride
        guard scores.count == stride else { return }
        scores.withUnsafeMutableBufferPointer { scores in
            weights.withUnsafeBufferPointer { weights in
                for index in 0..<stride { scores[index] = bias[index] }
                for index in vector.features.indices {
                    let feature = Int(vector.features[index])
                    let value = vector.values[index] * scales[feature]
                    let row = feature &* stride
                    for column in 0..<stride {
                        scores[column] += value * Float(Int8(bitPattern: weights[row &+ column]))
                    }
                }
            }
        }
    }

    /// The score of each class for a vector that has a number for every feature; zeros for a
    /// vector of another length.
    func scores(ofDense vector: [Float]) -> [Float] {
        guard vector.count == scales.count else { return [Float](repeating: 0, count: classCount) }
        var scores = bias
        let stride = stride
        scores.withUnsafeMutableBufferPointer { scores in
            weights.withUnsafeBufferPointer { weights in
                for feature in vector.indices {
                    let value = vector[feature] * scales[feature]
                    let row = feature &* stride
                    for column in 0..<stride {
                        scores[column] += value * Float(Int8(bitPattern: weights[row &+ column]))
                    }
                }
            }
        }
        return Array(scores.prefix(classCount))
    }

    /// The model for vectors that still hold what was taken away from those it was trained on.
    func moved(from centre: [Float]) -> LinearModel {
        var bias = bias
        for (feature, value) in centre.enumerated() {
            for label in 0..<classCount { bias[label] -= value * weight(of: UInt32(feature), for: label) }
        }
        return LinearModel(weights: self, bias: bias)
    }

    private init(weights model: LinearModel, bias: [Float]) {
        (classCount, weights, scales, self.bias) = (model.classCount, model.weights, model.scales, bias)
    }

    /// The weight of a feature for a class.
    func weight(of feature: UInt32, for label: Int) -> Float {
        let byte = weights[weights.startIndex + Int(feature) * stride + label]
        return Float(Int8(bitPattern: byte)) * scales[Int(feature)]
    }
}
