/// The columns of a contract file, read from its first record.
struct ContractHeader {
    /// What each cell of a row holds; nil for a name nobody knows.
    let columns: [ContractColumn?]
    let issues: [ContractCSVIssue]

    init(_ record: CSVRecord) {
        let names = record.cells.map { $0.lowercased() }
        columns = names.map(ContractColumn.init(rawValue:))
        if names.count == 1, names[0].contains(where: { ";\t|".contains($0) }) {
            issues = [.init(line: record.line, .otherSeparator)]
            return
        }
        let known = columns.compactMap(\.self)
        let missing = ContractColumn.required.filter { !known.contains($0) }
        issues =
            zip(record.cells, columns).filter { $1 == nil }.map { Self.unknown($0.0, line: record.line) }
            + Self.repeated(known).map { .init(line: record.line, column: $0, .repeatedColumn) }
            + missing.map { .init(line: record.line, column: $0, .missingColumn) }
    }

    private static func unknown(_ name: String, line: Int) -> ContractCSVIssue {
        let word = Spelling.nearest(to: name, among: ContractColumn.allCases.map(\.rawValue))
        return ContractCSVIssue(line: line, cell: name, .unknownColumn(didYouMean: word))
    }

    private static func repeated(_ columns: [ContractColumn]) -> [ContractColumn] {
        ContractColumn.allCases.filter { column in columns.count { $0 == column } > 1 }
    }
}
