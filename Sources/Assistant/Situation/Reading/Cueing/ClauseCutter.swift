import Quantities

/// Cuts a message into sentences and clauses.
struct ClauseCutter {
    let tokens: [Token]
    let cues: [Cue]

    /// The clauses of the message, in order and without gaps.
    func clauses() -> [Clause] {
        var clauses: [Clause] = []
        for sentence in ranges(over: tokens.indices, endingWhere: endsSentence) {
            let isGeneral = isGeneralQuestion(sentence)
            var before = Aspect(isOfOthers: beginsWithOthers(sentence))
            for part in ranges(over: sentence, endingWhere: endsClause) {
                before = aspect(of: part, before: before)
                clauses.append(
                    Clause(
                        range: part, sentence: sentence, supposedFrom: before.supposedFrom,
                        supposedUntil: supposedEnd(in: part, from: before.supposedFrom), isGeneral: isGeneral,
                        isOfOthers: before.isOfOthers, isElsewhere: before.isElsewhere))
            }
        }
        return clauses
    }

    /// What one clause of a sentence hands on to the next.
    private struct Aspect {
        var supposedFrom: Int?
        var isOfOthers = false
        var isElsewhere = false
    }

    private func aspect(of part: Range<Int>, before: Aspect) -> Aspect {
        Aspect(
            supposedFrom: supposition(in: part, before: before), isOfOthers: isOfOthers(part, before: before),
            isElsewhere: isElsewhere(part) || before.isElsewhere && !has(Self.pointing, in: part))
    }

    private func has(_ words: WordSet, in range: Range<Int>) -> Bool {
        range.contains { tokens[$0].word.map(words.contains) ?? false }
    }

    // MARK: Cutting

    private func ranges(over range: Range<Int>, endingWhere ends: (Int) -> Bool) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where ends(index) {
            ranges.append(start..<index + 1)
            start = index + 1
        }
        if start < range.upperBound { ranges.append(start..<range.upperBound) }
        return ranges
    }

    private func endsSentence(_ index: Int) -> Bool {
        tokens[index].endsSentence || index + 1 < tokens.count && tokens[index + 1].startsLine
            || index > 0 && tokens[index].sign == .closing && tokens.isListNumber(at: index - 1)
    }

    private static let conjunctions = WordSet("but because although though while whereas so")
    private static let and: PackedWord = "and"
    private static let adverbs = WordSet("now then also still yet today suddenly only")
    private static let subjects = WordSet("i i'm i've we he he's she she's they they've it it's my")

    /// A comma or a colon ends a clause, and so does what stands before "but", or before
    /// "and" with a new subject.
    private func endsClause(_ index: Int) -> Bool {
        if tokens[index].sign == .comma || tokens[index].sign == .colon { return true }
        guard index + 2 < tokens.count, let next = tokens[index + 1].word else { return false }
        return Self.conjunctions.contains(next) || next == Self.and && beginsWithSubject(index + 2)
    }

    /// "He", "now he", "the client".
    private func beginsWithSubject(_ index: Int) -> Bool {
        guard let word = tokens[index].word else { return false }
        if Self.subjects.contains(word) || cues[index].contains(.me) { return true }
        guard index + 1 < tokens.count, let next = tokens[index + 1].word else { return false }
        if Self.articles.contains(word) { return Self.actors.contains(next) }
        return Self.adverbs.contains(word) && Self.subjects.contains(next)
    }

    private static let articles = WordSet("the my his her")
    private static let actors = WordSet("client clients badge score jss customer buyer freelancer")

    // MARK: Judging

    /// Where a clause begins to suppose. "I wonder if" and "not sure if"
    /// suppose nothing; an "and" goes on supposing.
    private func supposition(in part: Range<Int>, before: Aspect) -> Int? {
        // "Why would I be at 86%?" asks about what is.
        if tokens[part.lowerBound].word == Self.why { return nil }
        if let start = before.supposedFrom, goesOn(part, from: start) { return part.lowerBound }
        return part.first { index in
            let isWondered = index > part.lowerBound && cues[index - 1].contains(.whether)
            return cues[index].contains(.supposed) && !isWondered || isSaying(index, in: part)
        }
    }

    /// "Say I have 9 jobs", "let's say I lose one".
    private func isSaying(_ index: Int, in part: Range<Int>) -> Bool {
        guard tokens[index].word == Self.say, index + 1 < part.upperBound else { return false }
        let begins = index == part.lowerBound || has(Self.letting, in: index - 1..<index)
        return begins && has(Self.supposable, in: index + 1..<index + 2)
    }

    private static let say: PackedWord = "say"
    private static let letting = WordSet("let's lets us so ok okay and")
    private static let supposable = WordSet("i i've i'd we you my the a one someone they he she it there")

    /// "If I have 9 jobs and I lose one": an "and" goes on with an "if", but
    /// not with a "would". "If I had 19 good, 1 bad": so does a further number.
    private func goesOn(_ part: Range<Int>, from start: Int) -> Bool {
        if let first = tokens[start].word, Self.modals.contains(first) { return false }
        guard let word = tokens[part.lowerBound].word else { return isFurtherNumber(part, from: start) }
        return Self.joining.contains(word)
    }

    private func isFurtherNumber(_ part: Range<Int>, from start: Int) -> Bool {
        isNumber(part.lowerBound) && part.count <= Self.longestItem
            && (start..<part.lowerBound).contains(where: isNumber)
    }

    private func isNumber(_ index: Int) -> Bool { if case .number = tokens[index].kind { true } else { false } }

    /// "2 are still idle," is an item of a list; more is a sentence.
    private static let longestItem = 5

    /// What stands behind a "now" is so, whatever would be.
    private func supposedEnd(in part: Range<Int>, from start: Int?) -> Int {
        guard let start, tokens[start].word.map(Self.modals.contains) ?? false else { return part.upperBound }
        return (start..<part.upperBound).first { tokens[$0].word == Self.now } ?? part.upperBound
    }

    private static let now: PackedWord = "now"
    private static let why: PackedWord = "why"
    private static let joining = WordSet("and or")
    private static let modals = WordSet("would woud wouldn't might")

    private func isOfOthers(_ part: Range<Int>, before: Aspect) -> Bool {
        if part.contains(where: { cues[$0].contains(.somebodyElse) || isOtherFreelancer($0) }) { return true }
        if isOtherPlatform(part) { return true }
        // "Someone I know has 20 contracts".
        let isKnown = part.dropFirst().first.map { tokens[$0].word == Self.i } ?? false
        return before.isOfOthers && (isKnown || !part.contains { cues[$0].contains(.me) })
    }

    /// "Another freelancer lost everything", but not "my client hired another freelancer".
    private func isOtherFreelancer(_ index: Int) -> Bool {
        guard index > 0, let word = tokens[index].word, Self.freelancers.contains(word) else { return false }
        return has(Self.different, in: index - 1..<index)
            && !has(Self.hiring, in: Swift.max(0, index - 4)..<index)
    }

    /// "40 jobs on another platform".
    private func isOtherPlatform(_ part: Range<Int>) -> Bool {
        part.dropFirst().contains { index in
            tokens[index].word.map(Self.platforms.contains) ?? false && has(Self.different, in: index - 1..<index)
        }
    }

    private static let i: PackedWord = "i"
    private static let platforms = WordSet("platform platforms site sites website")
    private static let freelancers = WordSet("freelancer freelancers")
    private static let hiring = WordSet("hired hire hires found find with invited chose")

    /// "Someone with 98% told me".
    private func beginsWithOthers(_ sentence: Range<Int>) -> Bool {
        tokens[sentence.lowerBound].word.map(Self.others.contains) ?? false
    }

    private static let others = WordSet("someone somebody people others freelancers everyone")

    /// "On another contract", "my other client".
    private func isElsewhere(_ part: Range<Int>) -> Bool {
        part.dropFirst().contains { index in
            tokens[index].word.map(Self.single.contains) ?? false
                && tokens[index - 1].word.map(Self.different.contains) ?? false
        }
    }

    private static let single = WordSet("contract job project client customer gig milestone freelancer")
    private static let different = WordSet("another other different")
    private static let pointing = WordSet("this that here")

    /// A question in which no person occurs.
    private func isGeneralQuestion(_ sentence: Range<Int>) -> Bool {
        guard cues[sentence.lowerBound].contains(.asking) else { return false }
        return !sentence.contains { index in
            !cues[index].isDisjoint(with: [.me, .client]) || tokens[index].word.map(Self.persons.contains) ?? false
        }
    }

    private static let persons = WordSet("he she him her his they them their this these it")
}
