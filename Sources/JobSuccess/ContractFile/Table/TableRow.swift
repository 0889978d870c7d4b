/// One row of a table, and the line it begins on.
struct TableRow {
    /// The line of the row's first byte, from 1.
    let line: Int
    /// The cells, unquoted, without blanks around them; no more than
    /// ``cellLimit`` of them.
    private(set) var cells: [String] = []
    /// How many cells there are.
    private(set) var count = 0
    /// Whether there is nothing in any cell.
    private(set) var isBlank = true

    /// The most cells that are kept. More than there are columns is an issue
    /// anyway; a file of nothing but commas must not fill the memory.
    private static let cellLimit = 256

    init(line: Int) {
        self.line = line
        cells.reserveCapacity(ContractColumn.names.count)
    }

    mutating func append(_ cell: String) {
        count += 1
        isBlank = isBlank && cell.isEmpty
        if count <= Self.cellLimit { cells.append(cell) }
    }
}
