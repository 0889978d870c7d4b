package import Assistant

/// How one kind of fact is read, or several kinds together.
package struct KeyFigures: Equatable, Sendable, Encodable {
    /// The fact, or nil for several.
    package let key: SituationKey?
    /// Right ones, of those that were read.
    package let precision: Share
    /// Right ones, of those that were expected.
    package let recall: Share

    private enum CodingKeys: CodingKey {
        case key, precision, recall
    }

    /// Writes the key by its name; without one where there are several.
    ///
    /// - Throws: What the encoder throws.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(key?.rawValue, forKey: .key)
        try container.encode(precision, forKey: .precision)
        try container.encode(recall, forKey: .recall)
    }
}

extension KeyFigures {
    /// Counts one key in all messages.
    init(of key: SituationKey, in comparisons: [SituationComparison]) {
        self.init(key: key, of: [key], in: comparisons)
    }

    /// Counts several keys together.
    init(of keys: Set<SituationKey>, in comparisons: [SituationComparison]) {
        self.init(key: nil, of: keys, in: comparisons)
    }

    private init(key: SituationKey?, of keys: Set<SituationKey>, in comparisons: [SituationComparison]) {
        let count = { (facts: KeyPath<SituationComparison, Set<SituationKey>>) in
            comparisons.reduce(0) { $0 + $1[keyPath: facts].intersection(keys).count }
        }
        let right = count(\.right)
        self.key = key
        precision = Share(right, of: right + count(\.extra))
        recall = Share(right, of: right + count(\.missed))
    }

    /// Whether the key was expected or read anywhere.
    var isSeen: Bool { precision.total > 0 || recall.total > 0 }
}
