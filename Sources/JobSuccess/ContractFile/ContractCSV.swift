public import CivilCalendar

/// Reads contracts from a comma-separated file.
///
/// The first line names the columns, in any order; `id` and `status` are
/// required. Days are written `2026-03-04`, money in US dollars, several
/// flags with semicolons between them. An empty cell means unknown.
///
///     id,status,ended,earned,stars
///     c1,ended,2026-10-22,"$1,200.50",5
///     c2,open,,0,
public enum ContractCSV {
    /// The largest file that is read, in bytes.
    public static let sizeLimit = 8 * 1_048_576
    /// The most contracts that are read.
    public static let rowLimit = 100_000
    /// The longest cell, in bytes.
    static let cellLimit = 200

    /// The contracts of a file.
    ///
    /// - Parameters:
    ///   - bytes: The file in UTF-8, with or without a byte order mark.
    ///   - asOf: The day of the score. Everything in a file but a milestone's
    ///     due day has happened, so no other day may be later.
    /// - Throws: All issues of the file at once; nothing is half read.
    public static func contracts(
        in bytes: some Collection<UInt8>, asOf: CalendarDay
    ) throws(ContractCSVError) -> [Contract] {
        if let issue = fileIssue(bytes) { throw ContractCSVError([issue]) }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
        let split = CSVRecordSplitter(text, rowLimit: rowLimit)
        // Rows of a file that cannot be split would only repeat its issues.
        guard split.issues.isEmpty else { throw ContractCSVError(split.issues) }
        guard let first = split.records.first else { throw ContractCSVError([.init(line: 1, .empty)]) }
        let header = ContractHeader(first)
        guard header.issues.isEmpty else { throw ContractCSVError(header.issues) }
        return try contracts(in: split.records.dropFirst(), header: header, asOf: asOf)
    }

    private static func fileIssue(_ bytes: some Collection<UInt8>) -> ContractCSVIssue? {
        if bytes.count > sizeLimit { return .init(line: 1, .tooLarge(limit: sizeLimit)) }
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        return isWide ? .init(line: 1, .wideEncoding) : nil
    }

    private static func contracts(
        in records: some Sequence<CSVRecord>, header: ContractHeader, asOf: CalendarDay
    ) throws(ContractCSVError) -> [Contract] {
        var contracts: [Contract] = []
        var issues: [ContractCSVIssue] = []
        var lines: [String: Int] = [:]
        for record in records {
            var row = ContractRow(record, header: header, asOf: asOf)
            let contract = row.contract()
            issues += row.issues
            guard let contract else { continue }
            if let line = lines[contract.id] {
                issues.append(
                    .init(line: record.line, column: .id, cell: contract.id, .repeatedID(line: line)))
            }
            lines[contract.id] = record.line
            contracts.append(contract)
        }
        guard issues.isEmpty else { throw ContractCSVError(issues) }
        return contracts
    }
}

extension ContractCSV {
    /// The names of all columns, in the order in which they are documented.
    public static var columnNames: [String] { ContractColumn.allCases.map(\.rawValue) }
}
