/// One line of a post as a range of its bytes.
struct PostLine {
    /// The bytes of the line without its line end.
    let content: Range<Int>

    /// The content without blanks at both ends.
    let trimmed: Range<Int>

    var isBlank: Bool { trimmed.isEmpty }

    /// The lines of a text, in order.
    static func lines(of bytes: [UInt8]) -> [PostLine] {
        var lines: [PostLine] = []
        var start = 0
        for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
            lines.append(PostLine(start..<index, in: bytes))
            start = index + 1
        }
        lines.append(PostLine(start..<bytes.count, in: bytes))
        return lines
    }

    private init(_ content: Range<Int>, in bytes: [UInt8]) {
        self.content = content
        var lower = content.lowerBound
        var upper = content.upperBound
        while lower < upper, bytes[lower] <= UInt8(ascii: " ") { lower += 1 }
        while lower < upper, bytes[upper - 1] <= UInt8(ascii: " ") { upper -= 1 }
        trimmed = lower..<upper
    }

    func starts(with prefix: StaticString, in bytes: [UInt8]) -> Bool {
        guard trimmed.count >= prefix.utf8CodeUnitCount else { return false }
        return prefix.withUTF8Buffer { bytes[trimmed].starts(with: $0) }
    }

    func ends(with suffix: StaticString, in bytes: [UInt8]) -> Bool {
        guard trimmed.count >= suffix.utf8CodeUnitCount else { return false }
        return suffix.withUTF8Buffer { bytes[trimmed].suffix(suffix.utf8CodeUnitCount).elementsEqual($0) }
    }
}
