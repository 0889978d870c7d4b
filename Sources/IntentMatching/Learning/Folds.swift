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
        let index = ExampleIndex(postings: rows.transposed())
        var parents = Array(corpus.labels.indices)
        func root(_ example: Int) -> Int {
            var example = example
            while parents[example] != example {
                parents[example] = parents[parents[example]]
                example = parents[example]
            }
            return example
        }
        var firstOfGroup: [Int: Int] = [:]
        var cosines = [Float](repeating: 0, count: corpus.count)
        for example in parents.indices {
            var relatives: [Int] = []
            if let group = corpus.groups[example] {
                relatives.append(firstOfGroup[group, default: example])
                firstOfGroup[group] = relatives[0]
            }
            index.similarities(to: rows.vector(ofRow: example), into: &cosines)
            relatives += (0..<example).filter { cosines[$0] >= nearDuplicate }
            for relative in relatives where corpus.labels[relative] == corpus.labels[example] {
                let (first, second) = (root(relative), root(example))
                parents[max(first, second)] = min(first, second)
            }
        }
        return parents.indices.map(root)
    }
}
