/// Takes the blanks out of lines that hold nothing else. Quotes were blanked, which leaves long rows of them.
package enum BlankLines {
    /// A text whose blank lines are empty, without blanks and blank lines at both ends.
    package static func trimmed(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var start = 0
        for index in bytes.indices where isLineEnd(at: index, in: bytes) {
            if !isBlank(bytes[start..<index]) { output += bytes[start..<index] }
            output.append(bytes[index])
            start = index + 1
        }
        if !isBlank(bytes[start...]) { output += bytes[start...] }
        return withoutEnds(String(decoding: output, as: UTF8.self))
    }

    /// A line feed behind a carriage return is part of the line: those who write so get their lines as they are.
    private static func isLineEnd(at index: Int, in bytes: [UInt8]) -> Bool {
        bytes[index] == UInt8(ascii: "\n") && (index == 0 || bytes[index - 1] != UInt8(ascii: "\r"))
    }

    private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first(where: { !isBlank($0) }) else { return true }
        // Blanks beyond ASCII are rare, and there are many.
        return first >= 0x80 && String(decoding: line, as: UTF8.self).allSatisfy(\.isWhitespace)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) }

    private static func withoutEnds(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: isInk), let last = scalars.lastIndex(where: isInk)
        else { return "" }
        return String(scalars[first...last])
    }

    /// The blank without width (U+200B) is none to Unicode, and is to readers.
    private static func isInk(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.properties.isWhitespace && scalar != "\u{200B}"
    }
}
