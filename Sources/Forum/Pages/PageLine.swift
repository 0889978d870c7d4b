/// The lines of a saved page.
enum PageLine {
    /// The lines without blanks at their ends, hard blanks made ordinary ones.
    static func lines(of text: String) -> [Substring] {
        plain(text).split(separator: "\n", omittingEmptySubsequences: false).map(trimmed)
    }

    /// The text with hard blanks made ordinary ones, and without carriage returns.
    private static func plain(_ text: String) -> String {
        let hardBlank: (UInt8, UInt8) = (0xC2, 0xA0)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 where byte != UInt8(ascii: "\r") {
            if byte == hardBlank.1, bytes.last == hardBlank.0 {
                bytes[bytes.count - 1] = UInt8(ascii: " ")
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The lines of a post as one text, without blank ones at both ends.
    static func text(of lines: ArraySlice<Substring>) -> String {
        let start = lines.firstIndex { !$0.isEmpty } ?? lines.endIndex
        let end = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? start
        return lines[start..<end].joined(separator: "\n")
    }

    /// As many lines as a post that is read may hold.
    static func beginning(of lines: ArraySlice<Substring>) -> ArraySlice<Substring> {
        var left = ForumPost.longestText
        var kept: ArraySlice<Substring> = []
        for line in lines {
            guard left >= 0 else { break }
            let line = line.beginning(bytes: left)
            kept.append(line)
            left -= line.utf8.count + 1
        }
        return kept
    }

    private static func trimmed(_ line: Substring) -> Substring {
        var line = line
        while line.last?.isWhitespace ?? false { line.removeLast() }
        return line.drop(while: \.isWhitespace)
    }
}
