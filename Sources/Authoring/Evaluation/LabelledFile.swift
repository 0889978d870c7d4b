import Foundation

/// Rows of tab-separated cells from a file. Empty lines and lines that begin
/// with `#` are skipped.
package struct LabelledFile: Sendable {
    /// One row.
    package struct Row: Sendable {
        /// The line in the file, from 1.
        package let line: Int
        /// The cells.
        package let cells: [String]
    }

    /// Why a file cannot be used.
    package enum Problem: Error, Equatable, CustomStringConvertible {
        /// The file cannot be opened or read.
        case unreadable(path: String)
        /// The file is not UTF-8.
        case notText(path: String)
        /// A line has the wrong number of cells, or a cell that must not be empty is.
        case badRow(path: String, line: Int, expected: String)
        /// No row stands in the file.
        case empty(path: String)
        /// A label is not one of the covered intents.
        case unknownLabel(path: String, line: Int, label: String)

        /// What is wrong, where, and what to do.
        package var description: String {
            switch self {
            case .unreadable(let path): "\(path): cannot be read"
            case .notText(let path): "\(path): is not UTF-8 text"
            case .badRow(let path, let line, let expected): "\(path):\(line): a row is \(expected), separated by tabs"
            case .empty(let path): "\(path): holds no row"
            case .unknownLabel(let path, let line, let label):
                "\(path):\(line): no covered intent is called '\(label)'"
            }
        }
    }

    /// The file.
    package let path: String

    /// The rows, in the order of the file; at least one.
    package let rows: [Row]

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - columns: What the columns are called, for messages. All cells but those of `optional` must be filled.
    ///   - optional: Which columns may be empty.
    /// - Throws: ``Problem``.
    package init(at path: String, columns: [String], optional: Set<Int> = []) throws(Problem) {
        guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path: path) }
        guard let text = String(validating: data.dropFirst(Self.mark(in: data)), as: UTF8.self) else {
            throw .notText(path: path)
        }
        var rows: [Row] = []
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        for (index, line) in lines.enumerated() where !line.hasPrefix("#") && !line.allSatisfy(\.isWhitespace) {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(Self.trimmed)
            // Further columns are the owner's remarks.
            guard cells.count >= columns.count,
                columns.indices.allSatisfy({ optional.contains($0) || !cells[$0].isEmpty })
            else {
                throw .badRow(path: path, line: index + 1, expected: columns.joined(separator: ", "))
            }
            rows.append(Row(line: index + 1, cells: Array(cells.prefix(columns.count))))
        }
        guard !rows.isEmpty else { throw .empty(path: path) }
        (self.path, self.rows) = (path, rows)
    }

    /// How many bytes the byte order mark of some editors takes.
    private static func mark(in data: Data) -> Int { data.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    private static func trimmed(_ cell: Substring) -> String { cell.trimmingCharacters(in: .whitespaces) }
}
