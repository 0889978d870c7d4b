/// Sets of examples that belong together, joined pair by pair.
struct Families {
    private var parents: [Int]

    /// Each example alone.
    init(count: Int) { parents = Array(0..<count) }

    /// For each example the first one of its family.
    var firsts: [Int] {
        var copy = self
        return parents.indices.map { copy.first(of: $0) }
    }

    /// Makes one family of those of two examples.
    mutating func join(_ one: Int, _ other: Int) {
        let (one, other) = (first(of: one), first(of: other))
        parents[max(one, other)] = min(one, other)
    }

    private mutating func first(of example: Int) -> Int {
        var example = example
        while parents[example] != example {
            parents[example] = parents[parents[example]]
            example = parents[example]
        }
        return example
    }
}
