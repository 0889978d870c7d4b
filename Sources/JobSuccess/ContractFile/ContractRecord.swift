import CivilCalendar

/// Reads one contract from its cells and collects what is wrong with it.
struct ContractRecord {
    let place: ContractFilePlace
    private(set) var issues: [ContractFileIssue] = []

    private let cells: ContractCells
    private let asOf: CalendarDay
    private let marks: NumberMarks

    init(_ cells: ContractCells, place: ContractFilePlace, asOf: CalendarDay, marks: NumberMarks) {
        self.cells = cells
        self.place = place
        self.asOf = asOf
        self.marks = marks
    }

    /// The contract. It counts only where there are no issues.
    mutating func contract() -> Contract? {
        let id = required(.id) { .success($0) }
        let status = required(.status) { CellText.word($0, as: Contract.Status.self) }
        // Read the rest even without them, to find all that is wrong.
        var contract = Contract(id: id ?? "", status: status ?? .open)
        readTerms(of: &contract)
        readDays(of: &contract)
        readEnd(of: &contract)
        guard id != nil, status != nil else { return nil }
        check(contract)
        return contract
    }
}

// MARK: - Cells

extension ContractRecord {
    private mutating func readTerms(of contract: inout Contract) {
        contract.client = value(.client) { .success($0) }
        contract.kind = value(.kind) { CellText.word($0, as: Contract.Kind.self) }
        contract.earned = money(.earned)
        contract.funded = money(.funded)
        contract.escrow = money(.escrow)
        contract.paidPeriods = value(.paidPeriods) { CellText.count($0, in: 0...1_000) }
        contract.flags = value(.flags, CellText.flags) ?? []
    }

    private mutating func readDays(of contract: inout Contract) {
        contract.started = pastDay(.started)
        contract.ended = pastDay(.ended)
        contract.lastActivity = pastDay(.lastActivity)
        contract.submitted = pastDay(.submitted)
        contract.milestoneDue = value(.milestoneDue, CellText.day)
        contract.firstPayment = pastDay(.firstPayment)
        contract.lastPayment = pastDay(.lastPayment)
    }

    private mutating func readEnd(of contract: inout Contract) {
        contract.feedback = value(.feedback) { CellText.word($0, as: Contract.Feedback.self) }
        contract.stars = value(.stars) { CellText.number($0, in: 1...5) }
        contract.privateRating = value(.privateRating) { CellText.number($0, in: 0...10) }
        contract.endReason = value(.endReason) { CellText.word($0, as: Contract.EndReason.self) }
        contract.endedBy = value(.endedBy) { CellText.word($0, as: Contract.Party.self) }
    }

    private mutating func money(_ column: ContractColumn) -> Dollars? {
        let marks = cells.numbers.contains(column) ? .pointOnly : marks
        return value(column) { CellText.money($0, marks: marks) }
    }

    private mutating func pastDay(_ column: ContractColumn) -> CalendarDay? {
        guard let day = value(column, CellText.day) else { return nil }
        if day > asOf { report(column, .afterAsOf(asOf)) }
        return day
    }

    private mutating func required<Value>(
        _ column: ContractColumn, _ read: (String) -> CellText.Reading<Value>
    ) -> Value? {
        if cells[column] == nil { report(column, .missingCell) }
        return value(column, read)
    }

    private mutating func value<Value>(
        _ column: ContractColumn, _ read: (String) -> CellText.Reading<Value>
    ) -> Value? {
        guard let cell = cells[column] else { return nil }
        guard cell.utf8.count <= ContractFile.cellLimit else {
            report(column, .tooLong(limit: ContractFile.cellLimit))
            return nil
        }
        switch read(cell) {
        case .success(let value): return value
        case .failure(let failure):
            report(column, failure.problem)
            return nil
        }
    }

    private mutating func report(_ column: ContractColumn, _ problem: ContractFileProblem) {
        issues.append(.init(place, column: column, cell: cells[column], problem))
    }
}

// MARK: - Checks across cells

extension ContractRecord {
    private mutating func check(_ contract: Contract) {
        if contract.status != .ended {
            for column in [ContractColumn.ended, .endReason, .endedBy] where cells[column] != nil {
                report(column, .onlyWhenEnded)
            }
        }
        checkOrder(contract)
        let isRated = contract.stars != nil || contract.privateRating != nil || contract.endReason == .unsuccessful
        if contract.feedback == .missing, isRated { report(.feedback, .feedbackContradiction) }
    }

    private mutating func checkOrder(_ contract: Contract) {
        if let started = contract.started { checkStart(started, of: contract) }
        if let first = contract.firstPayment, let last = contract.lastPayment, last < first {
            report(.lastPayment, .before(column: ContractColumn.firstPayment.name))
        }
    }

    private mutating func checkStart(_ started: CalendarDay, of contract: Contract) {
        let laterOnes: [(ContractColumn, CalendarDay?)] = [
            (.ended, contract.ended), (.lastActivity, contract.lastActivity), (.submitted, contract.submitted),
            (.milestoneDue, contract.milestoneDue), (.firstPayment, contract.firstPayment),
            (.lastPayment, contract.lastPayment),
        ]
        for (column, day) in laterOnes {
            if let day, day < started { report(column, .before(column: ContractColumn.started.name)) }
        }
    }
}
