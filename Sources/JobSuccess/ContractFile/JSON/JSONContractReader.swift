import CivilCalendar

/// Reads the contracts of a JSON file.
struct JSONContractReader {
    private(set) var list: ContractList
    private var count = 0

    init(asOf: CalendarDay) {
        list = ContractList(asOf: asOf, marks: .undecided)
    }

    /// Reads the whole file.
    ///
    /// - Throws: The place where it stops being JSON.
    mutating func read(_ scanner: inout JSONScanner) throws(JSONFault) {
        switch scanner.peek() {
        case UInt8(ascii: "["): try readList(&scanner)
        case UInt8(ascii: "{"): try readEnvelope(&scanner)
        default: throw scanner.fault("[ or {")
        }
        try scanner.end()
    }

    /// Reads an object with the list under `contracts` and nothing else.
    private mutating func readEnvelope(_ scanner: inout JSONScanner) throws(JSONFault) {
        let line = scanner.line
        var isEnvelope = false
        try scanner.members { (scanner, key) throws(JSONFault) in
            if key == "contracts", !isEnvelope, scanner.peek() == UInt8(ascii: "[") {
                isEnvelope = true
                try readList(&scanner)
            } else {
                list.add(.init(line: scanner.line, cell: key, .noContractList))
                _ = try scanner.value()
            }
        }
        if !isEnvelope { list.add(.init(line: line, .noContractList)) }
    }

    private mutating func readList(_ scanner: inout JSONScanner) throws(JSONFault) {
        try scanner.elements { (scanner) throws(JSONFault) in
            count += 1
            guard count <= ContractFile.rowLimit else {
                throw JSONFault(line: scanner.line, problem: .tooManyRows(limit: ContractFile.rowLimit))
            }
            let next = scanner.peek()
            let place = ContractFilePlace(line: scanner.line, contract: count)
            if next == UInt8(ascii: "{") {
                try readContract(&scanner, place: place)
            } else {
                _ = try scanner.value()
                list.add(.init(place, .notAnObject))
            }
        }
    }

    private mutating func readContract(
        _ scanner: inout JSONScanner, place: ContractFilePlace
    ) throws(JSONFault) {
        var object = JSONObject(place: place)
        try scanner.members { (scanner, key) throws(JSONFault) in
            _ = scanner.peek()
            let line = scanner.line
            object.set(key, to: try scanner.value(depth: 2), line: line)
        }
        list.add(object.cells, place: place, issues: object.issues)
    }
}
