/// Finds what somebody may have meant.
enum Suggestion {
    /// "did you mean 'x'?" with the nearest of the known words, or nil if none
    /// is near. Two mistakes are near, one in a word of up to four letters.
    static func hint(for word: String, among known: some Sequence<String>) -> String? {
        let limit = word.count <= 4 ? 1 : 2
        let near = known.map { (distance: distance(word, $0, limit: limit), word: $0) }
            .filter { $0.distance <= limit }
            .min { ($0.distance, $0.word) < ($1.distance, $1.word) }
        return near.map { "did you mean '\($0.word)'?" }
    }

    /// The least number of letters to insert, drop, change or swap with the
    /// next; more than the limit if it is exceeded.
    static func distance(_ left: String, _ right: String, limit: Int) -> Int {
        let (left, right) = (Array(left.lowercased()), Array(right.lowercased()))
        guard abs(left.count - right.count) <= limit else { return limit + 1 }
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                var best = min(last[j] + (left[i] == right[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    best = min(best, beforeLast[j - 1] + 1)
                }
                row.append(best)
            }
            (beforeLast, last) = (last, row)
        }
        return last[right.count]
    }
}
