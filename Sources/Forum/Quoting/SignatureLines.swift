/// Finds the lines with which a writer signs.
enum SignatureLines {
    /// A signature longer than this is part of the text.
    private static let longest = 6

    /// The indices of the signature's lines: from a `--` line to the end, or a
    /// last line that begins with `~`.
    static func indices(in lines: [PostLine], bytes: [UInt8]) -> Set<Int> {
        guard let last = lines.lastIndex(where: { !$0.isBlank }) else { return [] }
        let earliest = max(0, last - longest)
        if let dashes = (earliest...last).last(where: { isDashes(lines[$0], in: bytes) }), dashes > 0 {
            return Set(dashes...last)
        }
        return last > 0 && lines[last].starts(with: "~", in: bytes) ? [last] : []
    }

    private static func isDashes(_ line: PostLine, in bytes: [UInt8]) -> Bool {
        line.trimmed.count == 2 && line.starts(with: "--", in: bytes)
    }
}
