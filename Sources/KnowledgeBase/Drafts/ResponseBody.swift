/// The text under one heading of an answer's file.
struct ResponseBody {
    /// The text, with blanks in place of remarks so that offsets hold.
    let text: String

    /// The tags of the text.
    let scan: TagScanner.Scan

    /// The footnotes of the text.
    let footnotes: [Footnote]

    /// Where the heading stands.
    let headingPlace: Place

    private let source: SourceText
    private let start: Int

    /// A part of a file.
    ///
    /// - Parameters:
    ///   - text: The whole file, with its remarks blanked.
    ///   - range: The part.
    ///   - headingOffset: Where the heading stands.
    ///   - source: The file as it is, for places.
    init(text: [UInt8], range: Range<Int>, headingOffset: Int, source: SourceText) {
        self.source = source
        headingPlace = source.place(atByte: headingOffset)
        start = range.lowerBound
        self.text = String(decoding: text[range], as: UTF8.self)
        scan = TagScanner.scan(self.text)
        footnotes = Footnote.all(in: self.text)
    }

    /// The place in the file of a UTF-8 offset of the text.
    func place(atByte offset: Int) -> Place { source.place(atByte: start + offset) }

    /// Where words stand in the text, whatever their case and however they are
    /// broken into lines; nil if they do not.
    func place(of words: String) -> Place? {
        let wanted = Array(words.utf8.map(Self.folded))
        guard !wanted.isEmpty else { return nil }
        var bytes: [UInt8] = []
        var offsets: [Int] = []
        for (offset, byte) in text.utf8.enumerated() {
            let folded = Self.folded(byte)
            if folded == UInt8(ascii: " "), bytes.last == folded { continue }
            bytes.append(folded)
            offsets.append(offset)
        }
        guard bytes.count >= wanted.count else { return nil }
        let start = (0...bytes.count - wanted.count).first { bytes[$0...].starts(with: wanted) }
        return start.map { place(atByte: offsets[$0]) }
    }

    private static func folded(_ byte: UInt8) -> UInt8 {
        if byte == UInt8(ascii: "\n") || byte.isASCIIBlank { return UInt8(ascii: " ") }
        return byte.isASCIILetter ? byte | 0x20 : byte
    }

    /// The text as a template: without remarks, without the lines that held
    /// nothing else, and without empty lines at its ends.
    var template: Template {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).compactMap(Self.withoutRemarks)
        guard let first = lines.firstIndex(where: { !Self.isBlank($0) }),
            let last = lines.lastIndex(where: { !Self.isBlank($0) })
        else { return Template("") }
        return Template(lines[first...last].joined(separator: "\n"))
    }

    private static func withoutRemarks(_ line: Substring) -> String? {
        guard line.contains(MarkdownComments.removed) else { return String(line) }
        let rest = line.filter { $0 != MarkdownComments.removed }
        return isBlank(rest) ? nil : rest
    }

    private static func isBlank(_ line: String) -> Bool { line.utf8.allSatisfy(\.isASCIIBlank) }
}
