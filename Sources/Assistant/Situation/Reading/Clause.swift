import Quantities

/// A part of a sentence with one way of saying things.
struct Clause {
    /// The tokens of the clause, its comma included.
    let range: Range<Int>
    /// The tokens of its sentence.
    let sentence: Range<Int>
    /// Whether it is only supposed: "if I had".
    let isSupposed: Bool
    /// Whether it belongs to a question about nobody's case: "does an idle
    /// contract hurt?"
    let isGeneral: Bool
    /// Whether it speaks of somebody else's case: "my friend has".
    let isOfOthers: Bool

    /// The clauses of a message, in order and without gaps.
    static func clauses(tokens: [Token], cues: [Cue]) -> [Clause] {
        var clauses: [Clause] = []
        for sentence in ranges(over: tokens.indices, endingWhere: { endsSentence($0, tokens) }) {
            var ofOthers = beginsWithOthers(sentence, tokens: tokens)
            let isGeneral = isGeneralQuestion(sentence, tokens: tokens, cues: cues)
            let parts = ranges(over: sentence) { endsClause($0, tokens: tokens, cues: cues) }
            for part in parts {
                ofOthers = isOfOthers(part, cues: cues, before: ofOthers)
                clauses.append(
                    Clause(
                        range: part, sentence: sentence, isSupposed: isSupposed(part, cues: cues),
                        isGeneral: isGeneral, isOfOthers: ofOthers))
            }
        }
        return clauses
    }

    private static func ranges(over range: Range<Int>, endingWhere ends: (Int) -> Bool) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where ends(index) {
            ranges.append(start..<index + 1)
            start = index + 1
        }
        if start < range.upperBound { ranges.append(start..<range.upperBound) }
        return ranges
    }

    private static func endsSentence(_ index: Int, _ tokens: [Token]) -> Bool {
        tokens[index].endsSentence || index + 1 < tokens.count && tokens[index + 1].startsLine
    }

    private static let conjunctions = Set(PackedWord.list("but because although though while whereas so"))
    private static let and: PackedWord = "and"

    /// A comma ends a clause, and so does what stands before "but", or before
    /// "and" with a new subject.
    private static func endsClause(_ index: Int, tokens: [Token], cues: [Cue]) -> Bool {
        if tokens[index].sign == .comma { return true }
        guard index + 2 < tokens.count, let next = tokens[index + 1].word else { return false }
        return conjunctions.contains(next) || next == and && cues[index + 2].contains(.me)
    }

    /// "I wonder if" and "not sure if" suppose nothing.
    private static func isSupposed(_ range: Range<Int>, cues: [Cue]) -> Bool {
        range.contains { index in
            cues[index].contains(.supposed) && !(index > range.lowerBound && cues[index - 1].contains(.whether))
        }
    }

    private static func isOfOthers(_ range: Range<Int>, cues: [Cue], before: Bool) -> Bool {
        if range.contains(where: { cues[$0].contains(.somebodyElse) }) { return true }
        return before && !range.contains { cues[$0].contains(.me) }
    }

    /// "Someone with 98% told me".
    private static func beginsWithOthers(_ sentence: Range<Int>, tokens: [Token]) -> Bool {
        tokens[sentence.lowerBound].word.map(others.contains) ?? false
    }

    private static let others = Set(PackedWord.list("someone somebody people others freelancers everyone"))

    /// A question in which no person occurs.
    private static func isGeneralQuestion(_ sentence: Range<Int>, tokens: [Token], cues: [Cue]) -> Bool {
        guard cues[sentence.lowerBound].contains(.asking) else { return false }
        return !sentence.contains { index in
            !cues[index].isDisjoint(with: [.me, .client]) || tokens[index].word.map(persons.contains) ?? false
        }
    }

    private static let persons = Set(PackedWord.list("he she him her his they them their this these it"))
}
