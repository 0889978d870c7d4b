extension ContractCSV {
    /// A table of contracts, with a header of the columns that are used.
    ///
    /// The cells are separated by commas and quoted where needed, so that
    /// ``contracts(in:asOf:)`` reads equal contracts back, as long as they
    /// could stand in a file at all: an identifier that is not empty, texts of
    /// at most 200 bytes without zero bytes.
    ///
    /// Texts that begin with `=`, `+`, `-` or `@` are written as they are,
    /// because a sign put before them would change an identifier. A
    /// spreadsheet may take them for formulas: import such a column as text.
    public static func text(of contracts: [Contract]) -> String {
        let columns = ContractColumn.allCases.filter { column in
            ContractColumn.required.contains(column) || contracts.contains { $0.cell(column) != nil }
        }
        let rows = contracts.map { contract in columns.map { quoted(contract.cell($0) ?? "") } }
        return ([columns.map(\.name)] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
    }

    private static func quoted(_ text: String) -> String {
        guard needsQuotes(text) else { return text }
        let doubled = text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        return "\"\(doubled)\""
    }

    /// Whether a text holds a separator of any dialect, a quote or a control
    /// character, or has blanks around it.
    private static func needsQuotes(_ text: String) -> Bool {
        let marks = Array(",;|\"".utf8)
        return text.utf8.contains { $0 < 0x20 || marks.contains($0) } || text.hasPrefix(" ") || text.hasSuffix(" ")
    }
}
