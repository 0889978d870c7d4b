import CivilCalendar

/// Collects the contracts of a file and all that is wrong with them.
struct ContractList {
    private(set) var log = IssueLog()

    private let asOf: CalendarDay
    private let marks: NumberMarks
    private var contracts: [Contract] = []
    private var places: [String: ContractFilePlace] = [:]

    init(asOf: CalendarDay, marks: NumberMarks) {
        self.asOf = asOf
        self.marks = marks
    }

    /// Adds a row of a table.
    mutating func add(_ row: TableRow, header: TableHeader) {
        guard row.count == header.columnCount else {
            let problem = ContractFileProblem.cellCount(found: row.count, expected: header.columnCount)
            return log.add(.init(line: row.line, problem))
        }
        for position in header.nameless where !row.cells[position].isEmpty {
            log.add(.init(line: row.line, cell: row.cells[position], .unknownColumn(didYouMean: nil)))
        }
        let cells = ContractCells(texts: row.cells, positions: header.positions)
        add(ContractRecord(cells, place: .init(line: row.line), asOf: asOf, marks: marks))
    }

    /// Adds an object of a JSON file, and what was already found wrong.
    mutating func add(_ cells: ContractCells, place: ContractFilePlace, issues: [ContractFileIssue]) {
        for issue in issues { log.add(issue) }
        // Without its keys, the record would complain of what is not its fault.
        guard issues.isEmpty else { return }
        add(ContractRecord(cells, place: place, asOf: asOf, marks: marks))
    }

    /// Adds an issue of what is no contract at all.
    mutating func add(_ issue: ContractFileIssue) { log.add(issue) }

    private mutating func add(_ record: ContractRecord) {
        var record = record
        let contract = record.contract()
        for issue in record.issues { log.add(issue) }
        guard let contract else { return }
        if let place = places.updateValue(record.place, forKey: contract.id) {
            log.add(.init(record.place, column: .id, cell: contract.id, .repeatedID(place)))
        }
        contracts.append(contract)
    }

    /// All contracts, if nothing is wrong.
    func finished() throws(ContractFileError) -> [Contract] {
        guard log.isEmpty else { throw ContractFileError(log) }
        return contracts
    }
}
