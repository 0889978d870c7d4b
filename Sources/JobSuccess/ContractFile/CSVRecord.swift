/// One record of a comma-separated file, and the line it begins on.
struct CSVRecord: Hashable {
    /// The line of the record's first byte, from 1.
    let line: Int
    /// The cells, unquoted, without spaces around them.
    let cells: [String]
}
