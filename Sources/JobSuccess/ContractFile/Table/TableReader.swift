/// Reads the rows of a table one after another, after RFC 4180.
///
/// Lines may end in CR LF, LF or CR. Empty rows are skipped. A quoted cell
/// may hold separators, line ends and doubled quotes. What breaks the rules
/// is reported with its line, and reading goes on, so that all of it is found.
struct TableReader {
    /// What is wrong with the rows read so far.
    private(set) var log = IssueLog()

    private let bytes: [UInt8]
    private let separator: UInt8
    private var position: Int
    private var line: Int
    private var lastIssue: ContractFileIssue?

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - position: Where to begin.
    ///   - line: The number of the line that begins there.
    init(_ bytes: [UInt8], from position: Int, line: Int, separator: UInt8) {
        self.bytes = bytes
        self.position = position
        self.line = line
        self.separator = separator
    }

    /// The next row with something in it, or nil at the end.
    mutating func next() -> TableRow? {
        while position < bytes.count {
            if isLineEnd(bytes[position]) {
                endLine()
                continue
            }
            let row = row()
            // Spreadsheets write rows of nothing but separators.
            if !row.isBlank { return row }
        }
        return nil
    }

    /// Reports a problem, once for each line and kind.
    mutating func report(_ problem: ContractFileProblem, line: Int) {
        let issue = ContractFileIssue(line: line, problem)
        guard lastIssue != issue else { return }
        lastIssue = issue
        log.add(issue)
    }

    private mutating func row() -> TableRow {
        var row = TableRow(line: line)
        row.append(cell())
        while position < bytes.count, bytes[position] == separator {
            position += 1
            row.append(cell())
        }
        if position < bytes.count { endLine() }
        return row
    }

    /// Steps over a line end of one byte or two.
    private mutating func endLine() {
        let isPair =
            bytes[position] == Self.carriageReturn && position + 1 < bytes.count
            && bytes[position + 1] == Self.lineFeed
        position += isPair ? 2 : 1
        line += 1
    }
}

// MARK: - Cells

extension TableReader {
    private mutating func cell() -> String {
        skipBlanks()
        let isQuoted = position < bytes.count && bytes[position] == Self.quote
        return isQuoted ? quotedCell() : plainCell()
    }

    private mutating func plainCell() -> String {
        let start = position
        skipPlain()
        var end = position
        while end > start, isBlank(bytes[end - 1]) { end -= 1 }
        return text(bytes[start..<end], line: line)
    }

    /// Steps to the end of the cell, over text that is not quoted.
    private mutating func skipPlain() {
        while position < bytes.count, !endsCell(bytes[position]) {
            if bytes[position] == Self.quote { report(.strayQuote, line: line) }
            if bytes[position] == 0 { report(.zeroByte, line: line) }
            position += 1
        }
    }

    private mutating func quotedCell() -> String {
        let opening = line
        var content: [UInt8] = []
        repeat {
            // Behind a quote: the first, or the second of a doubled one.
            position += 1
            let start = position
            skipQuoted()
            content += bytes[start..<position]
            guard position < bytes.count else {
                report(.unclosedQuote, line: opening)
                return ""
            }
            position += 1
            if position < bytes.count, bytes[position] == Self.quote { content.append(Self.quote) }
        } while position < bytes.count && bytes[position] == Self.quote
        skipBlanks()
        if position < bytes.count, !endsCell(bytes[position]) { report(.strayQuote, line: line) }
        skipPlain()
        return text(content[...], line: opening)
    }

    /// Steps to the next quote and counts the lines on the way.
    private mutating func skipQuoted() {
        while position < bytes.count, bytes[position] != Self.quote {
            if bytes[position] == 0 { report(.zeroByte, line: line) }
            if isLineEnd(bytes[position]) { endLine() } else { position += 1 }
        }
    }

    private mutating func skipBlanks() {
        while position < bytes.count, isBlank(bytes[position]) { position += 1 }
    }

    private mutating func text(_ bytes: ArraySlice<UInt8>, line: Int) -> String {
        // Nearly all cells are ASCII, which is valid without the costly check.
        if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        report(.notUTF8, line: line)
        return ""
    }

    private func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (byte == UInt8(ascii: "\t") && separator != byte)
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == Self.lineFeed || byte == Self.carriageReturn }

    private func endsCell(_ byte: UInt8) -> Bool { byte == separator || isLineEnd(byte) }
}
