/// The standings and rows that together lead to one key.
struct Meeting {
    let key: Standing.Key
    /// Positions of a standing and of a row.
    private(set) var pairs: [(standing: Int, row: Int)] = []
    /// All sums of bad weights that they lead to.
    private(set) var sums = 0..<0

    init(key: Standing.Key) {
        self.key = key
    }

    /// Adds a pair and the sums of bad weights that it leads to.
    mutating func add(_ pair: (standing: Int, row: Int), sums more: Range<Int>) {
        pairs.append(pair)
        sums = sums.isEmpty ? more : min(sums.lowerBound, more.lowerBound)..<max(sums.upperBound, more.upperBound)
    }
}
