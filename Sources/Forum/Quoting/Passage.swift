/// Cuts a post into the pieces that somebody may copy.
enum Passage {
    /// The paragraphs: what stands between blank lines.
    static func paragraphs(of bytes: [UInt8]) -> [Range<Int>] {
        var paragraphs: [Range<Int>] = []
        var current: Range<Int>?
        for line in PostLine.lines(of: bytes) {
            if line.isBlank {
                if let ended = current { paragraphs.append(ended) }
                current = nil
            } else {
                current = (current?.lowerBound ?? line.trimmed.lowerBound)..<line.trimmed.upperBound
            }
        }
        return paragraphs + [current].compactMap { $0 }
    }

    /// The sentences of a paragraph.
    static func sentences(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        bytes.split { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "?") }
    }

    /// What stands between quotation marks in a paragraph, the marks included.
    static func quotations(in paragraph: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
        var quotations: [Range<Int>] = []
        var start: Int?
        for index in paragraph {
            guard let mark = QuotationMark(at: index, of: bytes) else { continue }
            if let opening = start, mark != .opening {
                quotations.append(opening..<min(index + mark.length, paragraph.upperBound))
                start = nil
            } else if mark != .closing {
                start = index
            }
        }
        return quotations
    }
}
