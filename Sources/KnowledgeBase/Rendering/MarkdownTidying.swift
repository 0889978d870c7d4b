/// Takes out what is left where a template left something out: empty lines and
/// list items, blanks in a row. Code is not touched.
struct MarkdownTidying {
    private var output: [UInt8] = []
    private var fence: UInt8?
    private var isAfterBlank = true

    /// The text without what was left over, and without blanks and empty lines
    /// at its ends.
    static func tidied(_ text: String) -> String {
        var tidying = MarkdownTidying()
        tidying.output.reserveCapacity(text.utf8.count)
        for line in Array(text.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            tidying.take(line)
        }
        while tidying.output.last == UInt8(ascii: "\n") { tidying.output.removeLast() }
        return String(decoding: tidying.output, as: UTF8.self)
    }

    private mutating func take(_ line: ArraySlice<UInt8>) {
        let mark = CompiledTemplate.lineMark.asciiValue
        let isMarked = line.contains { $0 == mark }
        let unmarked = isMarked ? line.filter { $0 != mark }[...] : line
        if toggleFence(unmarked) || fence != nil { return append(unmarked) }
        let tidy = Self.collapsed(unmarked)
        if tidy.isEmpty {
            // A line that lost its words is no paragraph break.
            if !isMarked { appendBlank() }
        } else if !Self.isEmptyItem(tidy) {
            append(tidy[...])
        }
    }

    private mutating func append(_ line: ArraySlice<UInt8>) {
        output.append(contentsOf: line)
        output.append(UInt8(ascii: "\n"))
        isAfterBlank = false
    }

    private mutating func appendBlank() {
        guard !isAfterBlank else { return }
        output.append(UInt8(ascii: "\n"))
        isAfterBlank = true
    }

    /// Whether the line opens or closes a block of code.
    private mutating func toggleFence(_ line: ArraySlice<UInt8>) -> Bool {
        let content = line.drop { $0 == UInt8(ascii: " ") }
        guard let first = content.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~"),
            content.prefix(while: { $0 == first }).count >= 3
        else { return false }
        guard fence == nil || fence == first else { return false }
        fence = fence == nil ? first : nil
        return true
    }

    /// The line without blanks at its end and with single blanks between its
    /// words; the indentation and code in backticks stay.
    private static func collapsed(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(line.count)
        var isInCode = false
        var hasBegun = false
        for byte in line {
            if byte == UInt8(ascii: "`") { isInCode.toggle() }
            if byte.isASCIIBlank, hasBegun, !isInCode, result.last?.isASCIIBlank == true { continue }
            hasBegun = hasBegun || !byte.isASCIIBlank
            result.append(byte)
        }
        while result.last?.isASCIIBlank == true { result.removeLast() }
        return result
    }

    /// Whether nothing but the sign of a list item or a heading is left.
    private static func isEmptyItem(_ line: [UInt8]) -> Bool {
        let content = line.drop(while: \.isASCIIBlank)
        if content.count == 1, let sign = content.first { return Array("-*+#".utf8).contains(sign) }
        if content.allSatisfy({ $0 == UInt8(ascii: "#") }) { return true }
        guard let end = content.last, end == UInt8(ascii: ".") || end == UInt8(ascii: ")") else { return false }
        let number = content.dropLast()
        return !number.isEmpty && number.count <= 9 && number.allSatisfy(\.isASCIIDigit)
    }
}
