/// How many letters must be changed, added or left out to make one word
/// another.
enum EditDistance {
    /// Words longer than this are not commands, whatever they are.
    private static let longest = 32

    static func between(_ left: String, _ right: String) -> Int {
        let source = Array(left.unicodeScalars.prefix(longest))
        let target = Array(right.unicodeScalars.prefix(longest))
        var row = Array(0...target.count)
        for (index, scalar) in source.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in target.indices {
                let replaced = diagonal + (scalar == target[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
            }
        }
        return row[target.count]
    }
}
