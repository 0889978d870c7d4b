/// Cuts a line of Markdown into sentences, none of which breaks a quote or
/// bold words apart.
///
/// All the marks that count are single bytes, so that a line is read byte by byte, once.
struct SentenceCutter {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Where the sentence begins that is read.
    private var start = 0
    /// Behind its last stop; nil before the first.
    private var behindStop: Int?
    private var quotes = 0
    private var openBrackets = 0
    private var emphasis = EmphasisMarks()

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The sentences of a line.
    static func sentences(in line: Substring) -> [Substring] {
        var line = line
        let starts = line.withUTF8 { bytes in
            var cutter = SentenceCutter(bytes)
            return cutter.starts()
        }
        let indices = starts.map { line.utf8.index(line.startIndex, offsetBy: $0) }
        var sentences = zip(indices, indices.dropFirst()).map { start, next in
            line[start..<line.utf8.index(before: next)]
        }
        if let last = indices.last, !line[last...].allSatisfy(\.isWhitespace) { sentences.append(line[last...]) }
        return sentences
    }

    /// Where sentences begin: at 0, and behind each blank between two of them.
    private mutating func starts() -> [Int] {
        var starts = [0]
        for place in bytes.indices {
            if bytes[place] == UInt8(ascii: " "), isComplete(before: place), beginsSentence(at: place + 1) {
                starts.append(place + 1)
                self = SentenceCutter(bytes)
                start = place + 1
            } else {
                read(place)
            }
        }
        return starts
    }

    private mutating func read(_ place: Int) {
        if bytes[place] != UInt8(ascii: "*") { emphasis.endRun() }
        switch bytes[place] {
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): behindStop = place + 1
        case UInt8(ascii: "\""): quotes += 1
        case UInt8(ascii: "("): openBrackets += 1
        case UInt8(ascii: ")"): openBrackets -= 1
        case UInt8(ascii: "*"): emphasis.addStar()
        default: break
        }
    }

    /// Whether the sentence ends with a stop, whatever closes after that, and
    /// leaves nothing open.
    private func isComplete(before end: Int) -> Bool {
        guard let behindStop, isClosing(behindStop..<end) else { return false }
        return emphasis.areClosed && quotes.isMultiple(of: 2) && openBrackets == 0
    }

    /// Nothing, marks, or footnotes.
    private func isClosing(_ range: Range<Int>) -> Bool {
        var place = range.lowerBound
        while place < range.upperBound {
            switch bytes[place] {
            case UInt8(ascii: "*"), UInt8(ascii: "\""), UInt8(ascii: ")"): place += 1
            case UInt8(ascii: "["):
                guard place + 1 < range.upperBound, bytes[place + 1] == UInt8(ascii: "^"),
                    let end = bytes[place..<range.upperBound].firstIndex(of: UInt8(ascii: "]"))
                else { return false }
                place = end + 1
            default: return false
            }
        }
        return true
    }

    private func beginsSentence(at place: Int) -> Bool {
        guard place < bytes.count else { return false }
        switch bytes[place] {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "*"),
            UInt8(ascii: "\""):
            return true
        case 0x80...:
            let first = String(decoding: bytes[place...].prefix(Self.longestLetter), as: UTF8.self).first
            return first.map { $0.isUppercase || $0.isNumber } ?? false
        default: return false
        }
    }

    /// So many bytes hold a letter with the marks that it is written with.
    private static let longestLetter = 32
}
