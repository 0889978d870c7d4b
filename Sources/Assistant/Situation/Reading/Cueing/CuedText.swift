import CivilCalendar
import Quantities

/// A message cut into sentences and clauses, with the cues of its words and
/// the places of its quantities.
struct CuedText {
    /// A quantity and the tokens it was read from.
    struct Place {
        let quantity: Quantity
        let range: Range<Int>

        var kind: Quantity.Kind { quantity.kind }
    }

    let reference: CalendarDay
    let tokens: [Token]
    let cues: [Cue]
    let places: [Place]
    let clauses: [Clause]
    /// What is quoted from the other side, in order.
    private let quotations: [Range<Int>]
    private let bits: [UInt64]
    private let clauseNumbers: [Int]

    init(_ text: String, reference: CalendarDay) {
        self.reference = reference
        tokens = Lexer.tokens(of: text)
        cues = tokens.map(CueLexicon.cues(of:))
        bits = tokens.map { $0.word.map(WordSet.bit(of:)) ?? 0 }
        places = Self.places(QuantityReader(reference: reference).quantities(in: tokens), in: tokens)
        quotations = QuotationFinder(tokens: tokens, cues: cues).quotations()
        clauses = ClauseCutter(tokens: tokens, cues: cues).clauses()
        clauseNumbers = clauses.enumerated().flatMap { number, clause in clause.range.map { _ in number } }
    }

    private static func places(_ quantities: [Quantity], in tokens: [Token]) -> [Place] {
        var index = 0
        return quantities.map { quantity in
            while tokens[index].start < quantity.span.lowerBound { index += 1 }
            let first = index
            while index < tokens.count, tokens[index].end <= quantity.span.upperBound { index += 1 }
            return Place(quantity: quantity, range: first..<index)
        }
    }

    // MARK: Where a token stands

    /// The clause of a token.
    func clause(_ index: Int) -> Clause { clauses[clauseNumbers[index]] }

    /// Whether a token stands in what is quoted from the other side.
    func isQuoted(_ index: Int) -> Bool {
        var low = 0
        var high = quotations.count
        while low < high {
            let middle = (low + high) / 2
            if quotations[middle].upperBound <= index { low = middle + 1 } else { high = middle }
        }
        return low < quotations.count && quotations[low].contains(index)
    }

    /// The tokens of the sentence a token is in, as far as they can matter
    /// to it: a text without stops must not take quadratic time.
    func sentence(_ index: Int) -> Range<Int> {
        clause(index).sentence.clamped(to: index - Self.reach..<index + Self.reach)
    }

    /// The tokens of the clause a token is in, with the same limit.
    func nearClause(_ index: Int) -> Range<Int> { clause(index).range.clamped(to: sentence(index)) }

    private static let reach = 60

    /// Whether the sentence of a token begins like a question.
    func isQuestion(_ index: Int) -> Bool { cue(clause(index).sentence.lowerBound).contains(.asking) }

    /// The numbers of the quantities that begin in a range of tokens.
    func placeNumbers(in range: Range<Int>) -> Range<Int> {
        let first = firstPlace(from: range.lowerBound)
        return first..<max(first, firstPlace(from: range.upperBound))
    }

    /// The number of the first quantity that begins at a token or behind it.
    private func firstPlace(from token: Int) -> Int {
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle].range.lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The word at an index, or nil outside the message.
    func word(_ index: Int) -> PackedWord? { tokens.indices.contains(index) ? tokens[index].word : nil }

    /// The sign at an index, or nil outside the message.
    func sign(_ index: Int) -> Token.Sign? { tokens.indices.contains(index) ? tokens[index].sign : nil }

    // MARK: Words

    /// Whether the word at an index is one of some.
    func isWord(_ index: Int, in words: WordSet) -> Bool {
        guard let word = word(index) else { return false }
        return words.contains(word, bit: bits[index])
    }

    /// Whether a range holds one of some words.
    func hasWord(in range: Range<Int>, of words: WordSet) -> Bool { range.contains { isWord($0, in: words) } }

    // MARK: Cues

    /// The cues at an index; none outside the message.
    func cue(_ index: Int) -> Cue { cues.indices.contains(index) ? cues[index] : [] }

    /// Whether any word of a range hints at any of some cues.
    func has(_ cue: Cue, in range: Range<Int>) -> Bool { first(cue, in: range) != nil }

    /// The first word of a range that hints at any of some cues.
    func first(_ cue: Cue, in range: Range<Int>) -> Int? {
        range.clamped(to: cues.indices).first { !cues[$0].isDisjoint(with: cue) }
    }

    /// The tokens of the same clause up to a number of tokens before one.
    func before(_ index: Int, _ count: Int) -> Range<Int> {
        let clause = clause(index).range
        return max(clause.lowerBound, index - count)..<index
    }

    /// The tokens of the same clause up to a number of tokens behind one.
    func behind(_ index: Int, _ count: Int) -> Range<Int> {
        guard index > 0 else { return 0..<0 }
        return index..<max(index, min(clause(index - 1).range.upperBound, index + count))
    }

    /// Whether a word is denied by a "not" shortly before it, or by a
    /// "nothing" directly behind it.
    func isNegated(_ index: Int) -> Bool {
        let lead = before(index, 4)
        // "No answer after I delivered" denies the answer only.
        let start = lead.last { isWord($0, in: Self.subordinating) && isWord($0 + 1, in: Self.subjects) }
        return has(.not, in: (start ?? lead.lowerBound)..<index) || has(.nothing, in: behind(index + 1, 1))
    }

    private static let subordinating = WordSet("after since when once because as though until")
    private static let subjects = WordSet("i he she they we it the")

    /// The word nearest to some tokens that hints at any of some cues, within
    /// the sentence and at most `reach` tokens off. A clause of its own is
    /// further away.
    func nearest(
        _ cue: Cue, to range: Range<Int>, reach: Int = 12, where isMeant: (Int) -> Bool = { _ in true }
    ) -> Int? {
        guard let first = range.first else { return nil }
        let sentence = sentence(first)
        let window = max(sentence.lowerBound, first - reach)..<min(sentence.upperBound, range.upperBound + reach)
        return window.filter { !range.contains($0) && !cues[$0].isDisjoint(with: cue) && isMeant($0) }
            .min { distance($0, range) < distance($1, range) }
    }

    private func distance(_ index: Int, _ range: Range<Int>) -> Int {
        let steps = index < range.lowerBound ? range.lowerBound - index : index - range.upperBound + 1
        return clauseNumbers[index] == clauseNumbers[range.lowerBound] ? steps : steps + 6
    }
}
