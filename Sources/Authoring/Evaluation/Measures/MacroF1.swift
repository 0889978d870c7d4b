/// The mean over labels of the harmonic mean of precision and recall.
enum MacroF1 {
    /// - Parameter pairs: The right label of each row, and what was said; nil where nothing was.
    /// - Returns: 0 to 1; 0 without rows. Labels that no row has do not count.
    static func value(of pairs: [(right: String, said: String?)]) -> Double {
        var (rows, said, hits): ([String: Int], [String: Int], [String: Int]) = ([:], [:], [:])
        for pair in pairs {
            rows[pair.right, default: 0] += 1
            if let label = pair.said { said[label, default: 0] += 1 }
            if pair.right == pair.said { hits[pair.right, default: 0] += 1 }
        }
        guard !rows.isEmpty else { return 0 }
        // Sorted, so that the sum has the same last digit every time.
        let sum = rows.sorted { $0.key < $1.key }.reduce(0.0) { sum, row in
            sum + 2 * Double(hits[row.key] ?? 0) / Double(row.value + (said[row.key] ?? 0))
        }
        return sum / Double(rows.count)
    }
}
