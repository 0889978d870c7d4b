/// Finds the word that somebody may have meant.
enum Spelling {
    /// The known word nearest to what was written, or nil where none is near.
    static func nearest(to written: String, among words: [String]) -> String? {
        // Nothing much longer than the words can be near, and hostile lengths
        // would take long.
        guard written.utf8.count <= 40 else { return nil }
        let letters = Array(letters(of: written))
        let near = words.compactMap { word in changes(from: letters, to: word).map { (word: word, changes: $0) } }
        return near.min { $0.changes < $1.changes }?.word
    }

    /// How many changes make a known word of the letters; nil where too many.
    private static func changes(from letters: [Character], to word: String) -> Int? {
        let other = Array(Self.letters(of: word))
        let limit = max(1, word.utf8.count / 3)
        // Each letter more or less is a change at least.
        guard abs(other.count - letters.count) <= limit else { return nil }
        let changes = distance(letters, other)
        return changes <= limit ? changes : nil
    }

    /// The letters and digits of a name in lower case, so that "Last Activity"
    /// is "last_activity"; for a name too long to be known, the name itself.
    static func letters(of name: String) -> String {
        guard name.utf8.count <= 40 else { return name }
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return asciiLetters(of: name) }
        return name.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    /// The same for nearly all names, without the cost of Unicode.
    private static func asciiLetters(of name: String) -> String {
        let letters = name.utf8.compactMap { byte -> UInt8? in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
            default: nil
            }
        }
        return String(decoding: letters, as: UTF8.self)
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
