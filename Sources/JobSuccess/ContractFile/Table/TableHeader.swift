/// The columns of a table, read from its first row.
struct TableHeader {
    /// How many cells every row must have.
    let columnCount: Int
    /// Where each column's cell is, by the column's raw value; nil for a
    /// column that is not there.
    let positions: [Int?]
    /// Where the cells of columns without a name are, as spreadsheets leave
    /// them behind. Nothing may stand in them.
    let nameless: [Int]
    private(set) var log = IssueLog()

    init(_ row: TableRow) {
        let columns = row.cells.map(ContractColumn.init(named:))
        columnCount = row.count
        positions = ContractColumn.allCases.map { columns.firstIndex(of: $0) }
        nameless = row.cells.indices.filter { row.cells[$0].isEmpty }
        // More columns than a row keeps cannot be looked into.
        if row.count > row.cells.count { log.add(.init(line: row.line, .unknownColumn(didYouMean: nil))) }
        for (name, column) in zip(row.cells, columns) where column == nil && !name.isEmpty {
            log.add(Self.unknown(name, line: row.line))
        }
        for column in ContractColumn.allCases where columns.count(where: { $0 == column }) > 1 {
            log.add(.init(line: row.line, column: column, .repeatedColumn))
        }
        for column in ContractColumn.required where !columns.contains(column) {
            log.add(.init(line: row.line, column: column, .missingColumn))
        }
    }

    private static func unknown(_ name: String, line: Int) -> ContractFileIssue {
        let word = Spelling.nearest(to: name, among: ContractColumn.names)
        return ContractFileIssue(line: line, cell: name, .unknownColumn(didYouMean: word))
    }
}
