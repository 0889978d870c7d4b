/// The text of a file: UTF-8 without a byte order mark, lines ending in `\n`.
struct SourceText: Sendable {
    /// The text.
    let text: String

    /// Where each line starts, in UTF-8 offsets of the text.
    private let lineStarts: [Int]

    /// In ASCII a column of bytes, scalars and characters is the same.
    private let isASCII: Bool

    /// Decodes the bytes of a file. Files from Windows editors are welcome: a
    /// byte order mark is skipped and line ends are made `\n`.
    ///
    /// - Throws: ``SourceTextProblem`` for bytes that are no text.
    init(bytes: [UInt8]) throws(SourceTextProblem) {
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        guard let decoded = String(validating: content, as: UTF8.self) else {
            throw Self.invalidBytes(in: content)
        }
        self.init(bytes.contains(UInt8(ascii: "\r")) ? Self.withPlainLineEnds(content) : decoded)
        if let offset = text.utf8.enumerated().first(where: { Self.isControl($0.element) })?.offset {
            throw SourceTextProblem(kind: .controlCharacter, place: place(atByte: offset))
        }
    }

    /// A text that is known to be one, such as the part of a file.
    init(_ text: String) {
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        var starts = [0]
        var isASCII = true
        for (offset, byte) in text.utf8.enumerated() {
            if byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
            if byte >= 0x80 { isASCII = false }
        }
        lineStarts = starts
        self.isASCII = isASCII
    }

    /// The place of a byte; the end of the text for an offset beyond it.
    func place(atByte offset: Int) -> Place {
        let offset = min(max(offset, 0), text.utf8.count)
        let line = lineNumber(atByte: offset)
        let start = lineStarts[line - 1]
        guard !isASCII else { return Place(line: line, column: offset - start + 1) }
        let utf8 = text.utf8
        let before = utf8.dropFirst(start).prefix(offset - start)
        return Place(line: line, column: String(decoding: before, as: UTF8.self).count + 1)
    }

    /// The place of a column counted in Unicode scalars, as YAML readers do.
    func place(line: Int, scalarColumn: Int) -> Place {
        guard !isASCII, lineStarts.indices.contains(line - 1) else {
            return Place(line: max(line, 1), column: max(scalarColumn, 1))
        }
        let scalars = String(decoding: text.utf8.dropFirst(lineStarts[line - 1]), as: UTF8.self).unicodeScalars
        let before = String(String.UnicodeScalarView(scalars.prefix(max(scalarColumn - 1, 0))))
        return Place(line: line, column: before.count + 1)
    }

    private func lineNumber(atByte offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }
}

// MARK: - Decoding

extension SourceText {
    private static func withPlainLineEnds(_ bytes: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var isAfterReturn = false
        for byte in bytes {
            if byte == UInt8(ascii: "\n"), isAfterReturn {
                isAfterReturn = false
                continue
            }
            isAfterReturn = byte == UInt8(ascii: "\r")
            result.append(isAfterReturn ? UInt8(ascii: "\n") : byte)
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isControl(_ byte: UInt8) -> Bool {
        (byte < 0x20 && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\t")) || byte == 0x7F
    }

    private static func invalidBytes(in content: ArraySlice<UInt8>) -> SourceTextProblem {
        let good = content.prefix(lengthOfValidStart(of: content))
        let line = good.count { $0 == UInt8(ascii: "\n") } + 1
        let lastLine = good.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).last ?? []
        let column = String(decoding: lastLine, as: UTF8.self).count + 1
        return SourceTextProblem(kind: .invalidUTF8, place: Place(line: line, column: column))
    }

    private static func lengthOfValidStart(of content: ArraySlice<UInt8>) -> Int {
        var iterator = content.makeIterator()
        var decoder = UTF8()
        var length = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { length += UTF8.width(scalar) }
        return length
    }
}
