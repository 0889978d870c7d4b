/// Splits examples into parts for cross-validation.
///
/// Variants of one sentence and near duplicates stay together, and each label
/// is spread over the parts as evenly as its groups allow. No chance is involved.
struct Folds {
    /// Examples of one label at least this similar are near duplicates.
    static let nearDuplicate: Float = 0.9

    /// The part of each example.
    let assignment: [Int]

    /// How many parts there are.
    let count: Int

    /// Splits examples.
    ///
    /// - Parameters:
    ///   - labels: The label of each example.
    ///   - families: For each example, the first example that it must stay with.
    ///   - count: How many parts to make.
    init(labels: [Int], families: [Int], count: Int) {
        var dealt = [Int](repeating: 0, count: (labels.max() ?? 0) + 1)
        var assignment = [Int](repeating: 0, count: labels.count)
        for example in labels.indices {
            let family = families[example]
            if family < example {
                assignment[example] = assignment[family]
            } else {
                // Labels begin at different parts, so that small labels do not all fill the first.
                assignment[example] = (dealt[labels[example]] + labels[example]) % count
                dealt[labels[example]] += 1
            }
        }
        (self.assignment, self.count) = (assignment, count)
    }

    /// For each example the first one of its family: examples of one label that
    /// share a group or are near duplicates, directly or through others.
    static func families(of corpus: Corpus, rows: SparseMatrix) -> [Int] {
        var families = Families(count: corpus.count)
        var near = NearDuplicates(rows, from: nearDuplicate)
        for examples in Dictionary(grouping: corpus.labels.indices, by: { corpus.labels[$0] }).values {
            var firstOfGroup: [Int: Int] = [:]
            for (place, example) in examples.enumerated() {
                if let group = corpus.groups[example] {
                    families.join(firstOfGroup[group, default: example], example)
                    firstOfGroup[group] = firstOfGroup[group, default: example]
                }
                for other in near.examples(like: example, among: examples[..<place]) { families.join(other, example) }
            }
        }
        return families.firsts
    }
}
