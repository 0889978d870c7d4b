/// How the cells of a table are separated, and where its header begins.
struct TableDialect {
    private let separator: UInt8
    private let start: Int
    private let line: Int

    private static let separators = ",;\t|".utf8.map(\.self)

    /// Finds the separator: the one that a first line such as `sep=;` names,
    /// else the one under which the header has the most known columns.
    ///
    /// - Throws: An issue if the first line names an unknown separator.
    init(_ bytes: [UInt8]) throws(ContractFileError) {
        guard let named = Self.namedSeparator(bytes) else {
            (start, line) = (0, 1)
            let counts = Self.separators.map { Self.knownColumns(of: bytes, separator: $0) }
            let most = counts.max() ?? 0
            separator = zip(Self.separators, counts).first { $1 == most }?.0 ?? UInt8(ascii: ",")
            return
        }
        guard Self.separators.contains(named) else { throw ContractFileError(.init(line: 1, .otherSeparator)) }
        separator = named
        (start, line) = ("sep=,".utf8.count, 1)
    }

    /// What a comma in a number can mean.
    var marks: NumberMarks { separator == UInt8(ascii: ",") ? .commaGroups : .undecided }

    /// A reader of the table, at its header.
    func reader(of bytes: [UInt8]) -> TableReader {
        TableReader(bytes, from: start, line: line, separator: separator)
    }

    /// The separator in a first line that a spreadsheet writes for itself.
    private static func namedSeparator(_ bytes: [UInt8]) -> UInt8? {
        let prefix = "sep=".utf8
        let first = bytes.prefix(prefix.count + 2)
        guard zip(first, prefix).allSatisfy({ $0 | 0x20 == $1 | 0x20 }), first.count > prefix.count,
            first.count == prefix.count + 1 || first.last == 0x0A || first.last == 0x0D
        else { return nil }
        return first[prefix.count]
    }

    private static func knownColumns(of bytes: [UInt8], separator: UInt8) -> Int {
        var reader = TableReader(bytes, from: 0, line: 1, separator: separator)
        return Set((reader.next()?.cells ?? []).compactMap(ContractColumn.init(named:))).count
    }
}
