/// The bytes of a file as UTF-8 without a byte order mark.
struct FileText {
    /// Not checked: a reader says on which line the text is broken.
    let bytes: [UInt8]

    /// - Throws: An issue for a file that is too large, or whose two-byte
    ///   text is broken.
    init(_ file: some Collection<UInt8>) throws(ContractFileError) {
        let limit = ContractFile.sizeLimit
        guard file.count <= limit else { throw ContractFileError(.init(line: 1, .tooLarge(limit: limit))) }
        // One copy at most, then no more calls through the generic type.
        let raw = Array(file)
        if raw.starts(with: [0xFF, 0xFE]) {
            bytes = try Self.decoded(raw, highFirst: false)
        } else if raw.starts(with: [0xFE, 0xFF]) {
            bytes = try Self.decoded(raw, highFirst: true)
        } else {
            bytes = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
        }
    }

    /// Whether the first byte that is no blank opens a JSON list or object.
    var isJSON: Bool {
        let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        return first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
    }

    /// A spreadsheet's "Unicode text" as UTF-8.
    private static func decoded(_ raw: [UInt8], highFirst: Bool) throws(ContractFileError) -> [UInt8] {
        let units = stride(from: 2, to: raw.count - 1, by: 2).map { index in
            let (first, second) = (UInt16(raw[index]), UInt16(raw[index + 1]))
            return highFirst ? first << 8 | second : second << 8 | first
        }
        guard raw.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
            throw ContractFileError(.init(line: 1, .wideEncoding))
        }
        return Array(text.utf8)
    }
}
