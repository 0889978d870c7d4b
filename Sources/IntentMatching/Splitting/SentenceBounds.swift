/// Finds where sentences end.
struct SentenceBounds {
    private let bytes: UnsafeBufferPointer<UInt8>

    /// Bounds in a text.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The sentences, trimmed, with their closing marks. Sentences without a
    /// letter or digit are left out.
    func sentences() -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = 0
        var index = 0
        var markers = ListMarkers(bytes)
        while index < bytes.count {
            if let marker = markers.marker(at: index) {
                append(start..<marker.lowerBound, to: &result)
                (start, index) = (marker.upperBound, marker.upperBound)
                continue
            }
            guard isEnd(at: index) else {
                index += 1
                continue
            }
            var end = index + 1
            while let size = sizeOfClosing(at: end) { end += size }
            append(start..<end, to: &result)
            (start, index) = (end, end)
        }
        append(start..<bytes.count, to: &result)
        return result
    }

    private func append(_ range: Range<Int>, to result: inout [Range<Int>]) {
        let trimmed = bytes.trimmed(range)
        if bytes[trimmed].contains(where: { $0.isWordByte }) { result.append(trimmed) }
    }

    /// Repeated marks and closing quotes belong to the sentence before them.
    private func sizeOfClosing(at index: Int) -> Int? {
        guard index < bytes.count else { return nil }
        switch bytes[index] {
        case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "\""): return 1
        // ”
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x9D: return 3
        default: return nil
        }
    }

    private func isEnd(at index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ";"): true
        case UInt8(ascii: "?"), UInt8(ascii: "!"): !isInsideAddress(index)
        case UInt8(ascii: "."): isFullStop(at: index)
        default: false
        }
    }

    /// "example.org/?a=1": a mark with text on both sides, in a word with a slash.
    private func isInsideAddress(_ index: Int) -> Bool {
        guard index + 1 < bytes.count, bytes[index + 1].isWordByte else { return false }
        return bytes[wordStart(before: index)..<index].contains(UInt8(ascii: "/"))
    }

    private func isFullStop(at index: Int) -> Bool {
        let next = index + 1
        guard next < bytes.count else { return true }
        // "1.5", "example.org", "e.g": text follows at once, unless a new sentence
        // begins with a capital letter after a small one, as in "done.What".
        if bytes[next].isWordByte {
            return index > 0 && bytes[index - 1].isSmallLetter && bytes[next].isCapitalLetter
                && !bytes[wordStart(before: index)..<index].contains(UInt8(ascii: "/"))
        }
        let word = wordStart(before: index)..<index
        if bytes[word].allSatisfy(\.isDigit), !word.isEmpty { return !isStepNumber(word) }
        return !Abbreviations.contains(bytes, word) || endsText(after: next)
    }

    /// "3. step": a short number that begins a line or is followed by a small letter.
    private func isStepNumber(_ word: Range<Int>) -> Bool {
        guard word.count <= 3 else { return false }
        var before = word.lowerBound
        while before > 0, bytes[before - 1] == UInt8(ascii: " ") { before -= 1 }
        if before == 0 || bytes[before - 1] == UInt8(ascii: "\n") { return true }
        var after = word.upperBound + 1
        while after < bytes.count, bytes[after] == UInt8(ascii: " ") { after += 1 }
        return after < bytes.count && bytes[after].isSmallLetter
    }

    private func endsText(after index: Int) -> Bool {
        bytes[index...].allSatisfy { !$0.isWordByte }
    }

    /// The first byte of the run of letters, digits and inner marks before the
    /// index. Not farther than an address is long, so that a text without
    /// spaces costs no more than others.
    private func wordStart(before index: Int) -> Int {
        var start = index
        while start > 0, index - start < 200, !bytes[start - 1].isBlank, bytes[start - 1] != UInt8(ascii: "(") {
            start -= 1
        }
        return start
    }
}
