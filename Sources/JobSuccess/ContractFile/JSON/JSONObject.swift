/// The keys of one object, read as the cells of a contract.
struct JSONObject {
    private(set) var issues: [ContractFileIssue] = []

    private let place: ContractFilePlace
    private var texts: [ContractColumn: String] = [:]
    private var numbers: Set<ContractColumn> = []
    private var seen: Set<ContractColumn> = []

    init(place: ContractFilePlace) { self.place = place }

    var cells: ContractCells { ContractCells(texts, numbers: numbers) }

    /// Sets a key, whose value begins on a line.
    mutating func set(_ key: String, to value: JSONValue, line: Int) {
        // An object may have millions of wrong keys, and nobody reads those.
        guard issues.count < ContractFileError.issueLimit else { return }
        let place = ContractFilePlace(line: line, contract: place.contract)
        guard let column = ContractColumn(named: key) else { return reject(key, at: place) }
        guard seen.insert(column).inserted else {
            return issues.append(.init(place, column: column, .repeatedColumn))
        }
        switch value {
        case .null: break
        case .text(let text): texts[column] = text
        case .number(let digits):
            texts[column] = Self.withoutNeedlessZeros(digits)
            numbers.insert(column)
        case .texts(let flags) where column == .flags: texts[column] = flags.joined(separator: ";")
        case .texts, .other: issues.append(.init(place, column: column, .wrongType))
        }
    }

    private mutating func reject(_ key: String, at place: ContractFilePlace) {
        let word = Spelling.nearest(to: key, among: ContractColumn.names)
        issues.append(.init(place, cell: key, .unknownColumn(didYouMean: word)))
    }

    /// A decimal fraction without zeros at its end: 1.200 is 1.2 in JSON.
    private static func withoutNeedlessZeros(_ digits: String) -> String {
        guard digits.contains("."), !digits.contains(where: { "eE".contains($0) }) else { return digits }
        let text = digits.reversed().drop { $0 == "0" }
        return String(String((text.first == "." ? text.dropFirst() : text).reversed()))
    }
}
