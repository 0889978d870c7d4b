/// Reads JSON from its bytes, strictly after RFC 8259, without keeping a tree.
struct JSONScanner {
    /// The line of the next byte, from 1.
    private(set) var line = 1

    private let bytes: [UInt8]
    private var position = 0
    private var lineStart = 0

    /// How deep lists and objects may stand in each other.
    private static let depthLimit = 32
    /// The most elements of a list of texts that are kept.
    private static let textLimit = 64

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next byte that is no blank; nil at the end.
    mutating func peek() -> UInt8? {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { step() }
        return position < bytes.count ? bytes[position] : nil
    }

    /// Reads a list, each element by the closure.
    mutating func elements(
        _ element: (inout JSONScanner) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        try expect("[")
        if take("]") { return }
        repeat { try element(&self) } while take(",")
        guard take("]") else { throw fault("a comma or ]") }
    }

    /// Reads an object, the value of each key by the closure.
    mutating func members(
        _ member: (inout JSONScanner, String) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        try expect("{")
        if take("}") { return }
        repeat {
            guard peek() == UInt8(ascii: "\"") else { throw fault("a key in quotes") }
            let key = try string()
            try expect(":")
            try member(&self, key)
        } while take(",")
        guard take("}") else { throw fault("a comma or }") }
    }

    /// Reads any value.
    mutating func value(depth: Int = 0) throws(JSONFault) -> JSONValue {
        guard depth < Self.depthLimit else { throw fault("no more than \(Self.depthLimit) levels") }
        switch peek() {
        case UInt8(ascii: "\""): return .text(try string())
        case UInt8(ascii: "["): return try list(depth: depth)
        case UInt8(ascii: "{"):
            try members { (scanner, _) throws(JSONFault) in _ = try scanner.value(depth: depth + 1) }
            return .other
        case let byte? where byte == UInt8(ascii: "-") || CellText.isDigit(byte): return .number(try number())
        default: return try literal()
        }
    }

    /// Makes sure that nothing follows.
    mutating func end() throws(JSONFault) {
        if peek() != nil { throw fault("the end of the file") }
    }

    /// What is expected here and is not there.
    func fault(_ expected: String) -> JSONFault {
        let problem = ContractFileProblem.brokenJSON(expected: expected, character: position - lineStart + 1)
        return JSONFault(line: line, problem: problem)
    }
}

// MARK: - Values

extension JSONScanner {
    private mutating func list(depth: Int) throws(JSONFault) -> JSONValue {
        var texts: [String]? = []
        try elements { (scanner) throws(JSONFault) in
            let value = try scanner.value(depth: depth + 1)
            if case .text(let text) = value, (texts?.count ?? 0) < Self.textLimit {
                texts?.append(text)
            } else {
                texts = nil
            }
        }
        return texts.map(JSONValue.texts) ?? .other
    }

    private mutating func literal() throws(JSONFault) -> JSONValue {
        for (word, value) in [("null", JSONValue.null), ("true", .other), ("false", .other)]
        where bytes[position...].starts(with: word.utf8) {
            position += word.utf8.count
            return value
        }
        throw fault("a value")
    }

    private mutating func number() throws(JSONFault) -> String {
        let start = position
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        let whole = try digits()
        if whole.count > 1, whole.first == UInt8(ascii: "0") { throw fault("no zero before other digits") }
        if skip(".") { _ = try digits() }
        if skip("e") || skip("E") {
            if !skip("-") { _ = skip("+") }
            _ = try digits()
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func digits() throws(JSONFault) -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count, CellText.isDigit(bytes[position]) { position += 1 }
        guard position > start else { throw fault("a digit") }
        return bytes[start..<position]
    }
}

// MARK: - Texts

extension JSONScanner {
    private mutating func string() throws(JSONFault) -> String {
        try expect("\"")
        var content: [UInt8] = []
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            guard bytes[position] >= 0x20 else { throw fault("no control character in a text") }
            if skip("\\") {
                content += try escaped()
            } else {
                content.append(bytes[position])
                position += 1
            }
        }
        guard skip("\"") else { throw fault("a quote at the end of the text") }
        guard let text = String(validating: content, as: UTF8.self) else {
            throw JSONFault(line: line, problem: .notUTF8)
        }
        return text
    }

    /// What stands behind a backslash.
    private mutating func escaped() throws(JSONFault) -> [UInt8] {
        let plain = zip("\"\\/bfnrt".utf8, "\"\\/\u{8}\u{C}\n\r\t".utf8)
        guard position < bytes.count else { throw fault("a character after the backslash") }
        if let (_, byte) = plain.first(where: { $0.0 == bytes[position] }) {
            position += 1
            return [byte]
        }
        guard skip("u") else { throw fault("a known character after the backslash") }
        var units = [try codeUnit()]
        // The second half of a character beyond the first 65,536.
        if UTF16.isLeadSurrogate(units[0]), skip("\\") {
            guard skip("u") else { throw fault("the second half of a character") }
            units.append(try codeUnit())
        }
        guard let text = String(validating: units, as: UTF16.self) else { throw fault("a whole character") }
        if units == [0] { throw JSONFault(line: line, problem: .zeroByte) }
        return Array(text.utf8)
    }

    private mutating func codeUnit() throws(JSONFault) -> UInt16 {
        let digits = bytes[position...].prefix(4)
        guard digits.count == 4, !digits.contains(UInt8(ascii: "+")), !digits.contains(UInt8(ascii: "-")),
            let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw fault("four hexadecimal digits") }
        position += 4
        return unit
    }
}

// MARK: - Bytes

extension JSONScanner {
    private mutating func expect(_ character: Unicode.Scalar) throws(JSONFault) {
        guard take(character) else { throw fault("\(character)") }
    }

    /// Steps over a character if it is next but for blanks.
    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek() == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    /// Steps over a character if it is next.
    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    /// Steps over a blank and counts lines.
    private mutating func step() {
        let isReturn = bytes[position] == 0x0D
        let isPair = isReturn && position + 1 < bytes.count && bytes[position + 1] == 0x0A
        if isReturn || bytes[position] == 0x0A {
            line += 1
            lineStart = position + (isPair ? 2 : 1)
        }
        position += isPair ? 2 : 1
    }
}
