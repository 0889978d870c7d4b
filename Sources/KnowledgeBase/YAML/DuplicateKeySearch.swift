import Yams

/// Finds where a key stands again: the parser names only the first place.
enum DuplicateKeySearch {
    /// The place of the next key of this name that stands where the first one
    /// does (block style) or after it on a line (flow style).
    static func secondPlace(of key: String, first: Mark, in source: SourceText) -> Place? {
        let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.indices.contains(first.line - 1) else { return nil }
        let writings = [key, "\"\(key)\"", "'\(key)'"]
        for index in (first.line - 1)..<lines.count {
            let line = Array(lines[index].unicodeScalars)
            let start = index == first.line - 1 ? first.column : 0
            for column in start..<max(start, line.count) where isKeyStart(column, in: line) {
                if writings.contains(where: { stands($0, at: column, in: line) }) {
                    return source.place(line: index + 1, scalarColumn: column + 1)
                }
            }
        }
        return nil
    }

    private static func isKeyStart(_ column: Int, in line: [Unicode.Scalar]) -> Bool {
        column == 0 || [" ", ",", "{"].contains(line[column - 1])
    }

    private static func stands(_ key: String, at column: Int, in line: [Unicode.Scalar]) -> Bool {
        let scalars = Array(key.unicodeScalars)
        let end = column + scalars.count
        guard end < line.count, line[column..<end].elementsEqual(scalars) else { return false }
        return line[end...].drop { $0 == " " }.first == ":"
    }
}
