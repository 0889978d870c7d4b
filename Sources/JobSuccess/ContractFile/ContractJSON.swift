public import CivilCalendar

/// Reads contracts from JSON.
///
/// The file is a list of objects, or an object with such a list under
/// `contracts`. The keys are the columns of ``ContractCSV``; `lastActivity`
/// is the same as `last_activity`. The values are texts as in a table,
/// numbers, or null for what is unknown; flags may be a list.
///
///     [{"id": "c1", "status": "ended", "ended": "2026-10-22", "earned": 1200.5, "stars": 5}]
public enum ContractJSON {
    /// The contracts of a JSON file.
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
        var scanner = JSONScanner(text.bytes)
        var reader = JSONContractReader(asOf: asOf)
        do {
            try reader.read(&scanner)
        } catch {
            throw ContractFileError(.init(line: error.line, error.problem))
        }
        return try reader.list.finished()
    }
}
