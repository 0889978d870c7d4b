extension NormalisedText {
    /// Ends the word that began at this index and writes a contraction as the
    /// words it stands for: "can't" and "cant" become "can not".
    mutating func closeWord(from start: Int, source: Range<Int>) {
        let start = trimApostrophes(from: start)
        guard scalars.count > start else { return }
        if let mark = lastApostrophe(from: start) {
            expand(from: start, at: mark, source: source)
        } else if !expandUnmarked(from: start, source: source) {
            endToken(from: start, source: source)
        }
    }

    /// Quotation marks around a word are not part of it.
    private mutating func trimApostrophes(from start: Int) -> Int {
        while scalars.count > start, scalars[scalars.count - 1] == Self.apostrophe { truncate(to: scalars.count - 1) }
        var leading = start
        while leading < scalars.count, scalars[leading] == Self.apostrophe { leading += 1 }
        if leading > start {
            let word = Array(scalars[leading...])
            truncate(to: start)
            for scalar in word { append(scalar) }
        }
        return start
    }

    private func lastApostrophe(from start: Int) -> Int? {
        var index = scalars.count - 1
        while index > start {
            if scalars[index] == Self.apostrophe { return index }
            index -= 1
        }
        return nil
    }

    private mutating func expand(from start: Int, at mark: Int, source: Range<Int>) {
        let suffix = mark + 1..<scalars.count
        if spells("t", in: suffix), mark - 1 > start, spells("n", in: mark - 1..<mark) {
            finishNegation(from: start, stemEnd: mark - 1, source: source)
        } else if spells("s", in: suffix) {
            finishPossessive(from: start, stemEnd: mark, source: source)
        } else if let word = Self.auxiliaries.first(where: { spells($0.suffix, in: suffix) })?.word {
            truncate(to: mark)
            endToken(from: start, source: source)
            appendToken(word, source: source)
        } else {
            endToken(from: start, source: source)
        }
    }

    private mutating func finishNegation(from start: Int, stemEnd: Int, source: Range<Int>) {
        truncate(to: stemEnd)
        let stem = start..<stemEnd
        if let irregular = Self.irregularNegations.first(where: { spells($0.stem, in: stem) })?.word {
            truncate(to: start)
            appendToken(irregular, source: source)
        } else {
            endToken(from: start, source: source)
        }
        appendToken("not", source: source)
    }

    private mutating func finishPossessive(from start: Int, stemEnd: Int, source: Range<Int>) {
        let takesIs = Self.takesIs.contains { spells($0, in: start..<stemEnd) }
        truncate(to: stemEnd)
        endToken(from: start, source: source)
        if takesIs { appendToken("is", source: source) } else { appendToken("'s", source: source) }
    }

    /// Contractions that people write without the apostrophe, where the
    /// letters are no other word.
    private mutating func expandUnmarked(from start: Int, source: Range<Int>) -> Bool {
        let word = start..<scalars.count
        guard (2...8).contains(word.count) else { return false }
        if word.count >= 4, spells("nt", in: word.upperBound - 2..<word.upperBound),
            Self.unmarkedNegations.contains(where: { spells($0, in: start..<word.upperBound - 2) })
        {
            finishNegation(from: start, stemEnd: word.upperBound - 2, source: source)
            return true
        }
        guard let entry = Self.unmarked.first(where: { spells($0.whole, in: word) }) else { return false }
        truncate(to: start)
        appendToken(entry.first, source: source)
        appendToken(entry.second, source: source)
        return true
    }

    private static let auxiliaries: [(suffix: StaticString, word: StaticString)] = [
        ("m", "am"), ("re", "are"), ("ve", "have"), ("ll", "will"), ("d", "would"),
    ]

    private static let irregularNegations: [(stem: StaticString, word: StaticString)] = [
        ("ca", "can"), ("wo", "will"), ("sha", "shall"),
    ]

    private static let takesIs: [StaticString] = [
        "what", "it", "that", "where", "how", "who", "there", "here", "when", "why", "he", "she",
    ]

    private static let unmarkedNegations: [StaticString] = [
        "do", "does", "did", "is", "are", "was", "were", "ca", "wo", "could", "would", "should", "has", "have", "had",
    ]

    private static let unmarked: [(whole: StaticString, first: StaticString, second: StaticString)] = [
        ("im", "i", "am"), ("ive", "i", "have"), ("whats", "what", "is"), ("thats", "that", "is"),
        ("hows", "how", "is"), ("wheres", "where", "is"), ("youre", "you", "are"), ("theyre", "they", "are"),
        ("cannot", "can", "not"),
    ]
}
