/// Splits the bytes of a comma-separated file into records, after RFC 4180.
///
/// Lines may end in CR LF, LF or CR. Empty rows are skipped. A quoted cell
/// may hold commas, line ends and doubled quotes. What breaks the rules is
/// reported with its line, and reading goes on, so that all of it is found.
struct CSVRecordSplitter {
    private(set) var records: [CSVRecord] = []
    private(set) var issues: [ContractCSVIssue] = []

    private enum Place {
        case cellStart, plain, quoted, afterQuote
    }

    private var place = Place.cellStart
    private var cell: [UInt8] = []
    private var cells: [String] = []
    private var line = 1
    private var recordLine = 1
    private var quoteLine = 1
    private var previousWasReturn = false

    private static let comma = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let blanks = [UInt8(ascii: " "), UInt8(ascii: "\t")]

    /// Reads all of the bytes.
    ///
    /// - Parameter rowLimit: The most records to read after the header; more
    ///   are an issue.
    init(_ bytes: some Sequence<UInt8>, rowLimit: Int) {
        for byte in bytes {
            guard records.count <= rowLimit + 1 else { break }
            take(byte)
        }
        if place == .quoted { issues.append(.init(line: quoteLine, .unclosedQuote)) }
        endRecord()
        if records.count > rowLimit + 1, let last = records.last {
            issues.append(.init(line: last.line, .tooManyRows(limit: rowLimit)))
        }
    }

    private mutating func take(_ byte: UInt8) {
        defer { previousWasReturn = byte == Self.carriageReturn }
        // The second half of a CR LF has already ended its line.
        let endsLine = byte == Self.carriageReturn || (byte == Self.lineFeed && !previousWasReturn)
        if place == .quoted { takeQuoted(byte) } else { takePlain(byte) }
        if endsLine { line += 1 }
        if cells.isEmpty, cell.isEmpty, place == .cellStart { recordLine = line }
    }

    private mutating func takePlain(_ byte: UInt8) {
        switch byte {
        case Self.comma: endCell()
        case Self.lineFeed where previousWasReturn: break
        case Self.lineFeed, Self.carriageReturn: endRecord()
        case Self.quote where place == .cellStart:
            cell = []
            quoteLine = line
            place = .quoted
        case Self.quote where place == .afterQuote:
            cell.append(byte)
            place = .quoted
        case _ where Self.blanks.contains(byte) && place != .plain:
            break
        default: takeText(byte)
        }
    }

    private mutating func takeText(_ byte: UInt8) {
        if place == .afterQuote || byte == Self.quote { report(.strayQuote) }
        if byte == 0 { report(.zeroByte) }
        cell.append(byte)
        place = .plain
    }

    private mutating func takeQuoted(_ byte: UInt8) {
        guard byte == Self.quote else { return cell.append(byte) }
        place = .afterQuote
    }

    private mutating func endCell() {
        while place == .plain, let last = cell.last, Self.blanks.contains(last) { cell.removeLast() }
        if let text = String(validating: cell, as: UTF8.self) {
            cells.append(text)
        } else {
            report(.notUTF8)
            cells.append("")
        }
        cell = []
        place = .cellStart
    }

    private mutating func endRecord() {
        guard !cells.isEmpty || !cell.isEmpty || place != .cellStart else { return }
        endCell()
        // Spreadsheets write rows of nothing but commas.
        if !cells.allSatisfy(\.isEmpty) { records.append(CSVRecord(line: recordLine, cells: cells)) }
        cells = []
    }

    /// Reports a problem, once for each line and kind.
    private mutating func report(_ problem: ContractCSVProblem) {
        let issue = ContractCSVIssue(line: line, problem)
        if issues.last != issue { issues.append(issue) }
    }
}
