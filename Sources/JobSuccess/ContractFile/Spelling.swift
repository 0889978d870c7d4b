/// Finds the word that somebody may have meant.
enum Spelling {
    /// The known word nearest to what was written, or nil where none is near.
    static func nearest(to written: String, among words: [String]) -> String? {
        // Nothing much longer than the words can be near, and hostile lengths
        // would take long.
        guard written.utf8.count <= 40 else { return nil }
        let letters = folded(written)
        let near = words.map { (word: $0, distance: distance(letters, folded($0))) }
            .filter { $0.distance <= max(1, $0.word.utf8.count / 3) }
        return near.min { $0.distance < $1.distance }?.word
    }

    /// Letters and digits only, so that "Last Activity" is "last_activity".
    private static func folded(_ text: String) -> [Character] {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    /// How many letters must be changed, added, removed or swapped with their
    /// neighbour.
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var rows = [Array(0...right.count)]
        for (index, letter) in left.enumerated() {
            var row = [index + 1]
            for (column, other) in right.enumerated() {
                let change = rows[index][column] + (letter == other ? 0 : 1)
                var least = min(change, rows[index][column + 1] + 1, row[column] + 1)
                if index > 0, column > 0, letter == right[column - 1], left[index - 1] == other {
                    least = min(least, rows[index - 1][column - 1] + 1)
                }
                row.append(least)
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }
}
