/// Counts the words of an answer as a reader sees them.
enum WordCount {
    /// The words of the longest reading: with every section that is shown for
    /// known facts, or with every one that is shown for unknown facts.
    static func longest(of body: ResponseBody) -> Int {
        max(count(body, isKnown: true), count(body, isKnown: false))
    }

    private static func count(_ body: ResponseBody, isKnown: Bool) -> Int {
        let bytes = Array(body.text.utf8)
        var shown: [UInt8] = []
        var open: [Bool] = []
        var position = 0
        for tag in body.scan.tags {
            if !open.contains(false) { shown += bytes[position..<max(position, tag.range.lowerBound)] }
            position = tag.range.upperBound
            switch tag.kind {
            case .section: open.append(isKnown)
            case .inverted: open.append(!isKnown)
            case .close: _ = open.popLast()
            // A placeholder is a word, or part of one.
            case .variable: if !open.contains(false) { shown.append(UInt8(ascii: "0")) }
            case .comment: break
            }
        }
        shown += bytes[position...]
        return words(in: shown)
    }

    /// How many runs of other bytes than blanks have a letter or digit and are no
    /// footnotes.
    private static func words(in bytes: [UInt8]) -> Int {
        bytes.split { $0.isASCIIBlank || $0 == UInt8(ascii: "\n") }.count { word in
            let isNote = word.starts(with: [UInt8(ascii: "["), UInt8(ascii: "^")])
            return !isNote && word.contains { $0.isASCIILetterOrDigit || $0 >= 0x80 }
        }
    }
}
