/// The cells of one contract, found by their column.
struct ContractCells {
    private let texts: [String]
    /// Where each column's cell is, by the column's raw value; nil for a
    /// column that is not there.
    private let positions: [Int?]
    /// Columns whose text was a JSON number, which has only one reading.
    private(set) var numbers: Set<ContractColumn> = []

    /// The cells of a row, with the header's positions.
    init(texts: [String], positions: [Int?]) {
        self.texts = texts
        self.positions = positions
    }

    /// The cells of an object or of answers.
    init(_ texts: [ContractColumn: String], numbers: Set<ContractColumn> = []) {
        self.texts = ContractColumn.allCases.map { texts[$0] ?? "" }
        positions = Array(self.texts.indices)
        self.numbers = numbers
    }

    /// The text of a column's cell; nil where there is none, or only blanks.
    subscript(column: ContractColumn) -> String? {
        guard let position = positions[column.rawValue], position < texts.count else { return nil }
        return CellText.isBlank(texts[position]) ? nil : texts[position]
    }
}
