public import CivilCalendar

/// Reads contracts from a file: a table (``ContractCSV``) or JSON
/// (``ContractJSON``), whichever it is.
public enum ContractFile {
    /// The largest file that is read, in bytes.
    public static let sizeLimit = 8 * 1_048_576
    /// The most contracts that are read.
    public static let rowLimit = 100_000
    /// The longest cell, in bytes.
    static let cellLimit = 200

    /// The contracts of a file that is JSON if it begins with a bracket or a
    /// brace, and a table otherwise.
    ///
    /// - Parameters:
    ///   - bytes: The file in UTF-8, or in UTF-16 with a byte order mark.
    ///   - asOf: The day of the score. Everything in a file but a milestone's
    ///     due day has happened, so no other day may be later.
    /// - Throws: All issues of the file at once; nothing is half read.
    public static func contracts(
        in bytes: some Collection<UInt8>, asOf: CalendarDay
    ) throws(ContractFileError) -> [Contract] {
        let text = try FileText(bytes)
        return text.isJSON
            ? try ContractJSON.contracts(in: text, asOf: asOf) : try ContractCSV.contracts(in: text, asOf: asOf)
    }
}
