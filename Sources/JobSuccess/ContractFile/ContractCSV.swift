public import CivilCalendar

/// Reads and writes contracts as a table.
///
/// The first line names the columns, in any order; `id` and `status` are
/// required. Days are written `2026-03-04`, money in US dollars, several
/// flags with semicolons between them. An empty cell means unknown.
///
///     id,status,ended,earned,stars
///     c1,ended,2026-10-22,"$1,200.50",5
///     c2,open,,0,
///
/// The columns may also be separated by semicolons, tabs or bars, as some
/// spreadsheets do.
public enum ContractCSV {
    /// The names of all columns, in the order in which they are documented.
    public static var columnNames: [String] { ContractColumn.names }

    /// The contracts of a table.
    ///
    /// - Parameters:
    ///   - bytes: The file in UTF-8, or in UTF-16 with a byte order mark.
    ///   - asOf: The day of the score. Everything in a file but a milestone's
    ///     due day has happened, so no other day may be later.
    /// - Throws: All issues of the file at once; nothing is half read.
    public static func contracts(
        in bytes: some Collection<UInt8>, asOf: CalendarDay
    ) throws(ContractFileError) -> [Contract] {
        try contracts(in: FileText(bytes), asOf: asOf)
    }

    static func contracts(in text: FileText, asOf: CalendarDay) throws(ContractFileError) -> [Contract] {
        let dialect = try TableDialect(text.bytes)
        var reader = dialect.reader(of: text.bytes)
        guard let first = reader.next() else { throw ContractFileError(.init(line: 1, .empty)) }
        let header = TableHeader(first)
        var list = ContractList(asOf: asOf, marks: dialect.marks)
        if header.log.isEmpty { readRows(of: &reader, header: header, into: &list) }
        // Rows of a file that cannot be split would only repeat its issues.
        for log in [reader.log, header.log] where !log.isEmpty { throw ContractFileError(log) }
        return try list.finished()
    }

    private static func readRows(of reader: inout TableReader, header: TableHeader, into list: inout ContractList) {
        var count = 0
        while let row = reader.next() {
            count += 1
            if count > ContractFile.rowLimit {
                return reader.report(.tooManyRows(limit: ContractFile.rowLimit), line: row.line)
            }
            list.add(row, header: header)
        }
    }
}
