/// Tells questions and requests from statements by their first words, their
/// last mark, and verbs that stand before their pronoun.
struct SegmentReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let range: Range<Int>

    /// A reader of one segment.
    init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
        (self.bytes, self.range) = (bytes, range)
    }

    /// What the segment does.
    var kind: TextSegment.Kind {
        if isCourtesy { return .courtesy }
        if bytes[range].suffix(4).contains(UInt8(ascii: "?")) || beginsLikeQuestion { return .question }
        if asksInside || endsLikeQuestion { return .question }
        return hasRequest ? .request : .statement
    }

    /// Whether the first words are those of a question.
    var beginsLikeQuestion: Bool {
        var words = WordWalk(bytes, in: range)
        var (word, filler): (Range<Int>?, Range<Int>?) = (words.next(), nil)
        while let found = word, spells(found, Self.fillers) { (word, filler) = (words.next(), found) }
        guard let first = word else { return false }
        if spells(first, Self.questionWords) { return true }
        // "The thing is": what was passed over is the subject.
        if spells(first, Self.links), let filler, spells(filler, Self.subjectFillers) { return false }
        guard spells(first, Self.auxiliaries), let second = words.next() else { return false }
        return spells(second, Self.subjects) || opensNoStatement(first, second)
    }

    /// "does support", "are old contracts": not "do not", nor "could be".
    private func opensNoStatement(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        spells(first, Self.openingVerbs) && !spells(second, Self.statementSeconds)
    }

    /// Whether it begins with a verb and its pronoun: "is it", "am I", "has he".
    var beginsWithVerbAndPronoun: Bool {
        var words = WordWalk(bytes, in: range)
        guard let first = words.next(), let second = words.next() else { return false }
        return spells(first, Self.auxiliaries) && spells(second, Self.pronouns)
    }

    /// Whether a verb stands before its pronoun further on ("it fell, what can
    /// I do"), but not behind another subject ("as soon as I can I will"), nor
    /// at the end ("that is it").
    private var asksInside: Bool {
        var (before, verb): (Range<Int>?, Range<Int>?) = (nil, nil)
        var isInverted = false
        for word in WordWalk(bytes, in: range) {
            if isInverted { return true }
            if let verb, spells(verb, Self.invertedVerbs), spells(word, Self.pronouns) {
                isInverted = before.map { standsFree(verb, behind: $0) } ?? true
            }
            (before, verb) = (verb, word)
        }
        return false
    }

    /// "If it is old is it bad": the second verb asks.
    private var beginsWithCondition: Bool {
        var words = WordWalk(bytes, in: range)
        return words.next().map { spells($0, Self.conditions) } ?? false
    }

    /// "The problem is I wait" and "I can you know" ask nothing; "it fell, is it me" does.
    private func standsFree(_ verb: Range<Int>, behind word: Range<Int>) -> Bool {
        if spells(verb, Self.links) {
            return spells(word, Self.questionWords) || beginsWithCondition
                || bytes[word.upperBound..<verb.lowerBound].contains(UInt8(ascii: ","))
        }
        return !spells(word, Self.pronouns) && !spells(word, Self.relatives)
    }

    /// "My score went from 90 to 84, why"
    private var endsLikeQuestion: Bool {
        var count = 0
        var last: Range<Int>?
        for word in WordWalk(bytes, in: range) { (count, last) = (count + 1, word) }
        return count > 1 && (last.map { spells($0, Self.closingWords) } ?? false)
    }

    /// Greetings, thanks and signatures of a few words.
    private var isCourtesy: Bool {
        var count = 0
        var hasSignal = false
        for word in WordWalk(bytes, in: range) {
            count += 1
            guard count <= 6 else { return false }
            if spells(word, Self.courtesies) {
                hasSignal = true
            } else if count > 1 || !hasSignal, !spells(word, Self.courtesyCompany) {
                // "Hi Martha" and "thanks, Ben": one stranger may follow.
                guard hasSignal, count <= 3 else { return false }
            }
        }
        return hasSignal
    }

    private var hasRequest: Bool {
        var previous: Range<Int>?
        for word in WordWalk(bytes, in: range) {
            if spells(word, Self.requestWords) { return true }
            if let previous, Self.requestPairs.contains(where: { spells(previous, [$0.0]) && spells(word, [$0.1]) }) {
                return true
            }
            previous = word
        }
        return false
    }

    private func spells(_ word: Range<Int>, _ choices: [StaticString]) -> Bool {
        choices.contains { bytes.spells($0, at: word.lowerBound, end: word.upperBound) }
    }
}

extension SegmentReader {
    private static let fillers: [StaticString] = [
        "and", "but", "so", "also", "or", "then", "now", "well", "ok", "okay", "hi", "hello", "hey", "plus", "btw",
        "question", "please", "first", "firstly", "second", "secondly", "another", "next", "thing",
    ]

    private static let subjectFillers: [StaticString] = ["thing", "next", "first", "second", "question", "another"]

    private static let conditions: [StaticString] = ["if", "when", "once"]

    private static let links: [StaticString] = ["is", "are", "am"]

    private static let openingVerbs: [StaticString] = [
        "is", "are", "do", "does", "did", "can", "could", "should", "would",
    ]

    private static let statementSeconds: [StaticString] = ["not", "be"]

    private static let relatives: [StaticString] = ["that", "who", "which"]

    private static let closingWords: [StaticString] = ["why", "how"]

    private static let invertedVerbs: [StaticString] = [
        "is", "are", "am", "do", "does", "did", "can", "could", "should", "would", "will", "must",
    ]

    private static let pronouns: [StaticString] = ["i", "you", "he", "she", "it", "we", "they"]

    private static let questionWords: [StaticString] = [
        "how", "what", "why", "when", "where", "which", "who", "whose", "whom", "what's", "whats", "how's", "where's",
        "who's", "anyone", "anybody", "wondering",
    ]

    private static let auxiliaries: [StaticString] = [
        "is", "are", "am", "was", "were", "do", "does", "did", "can", "could", "should", "would", "will", "shall",
        "may", "might", "must", "has", "have", "had", "isn't", "aren't", "don't", "doesn't", "didn't", "can't",
        "couldn't", "shouldn't", "wouldn't", "won't", "hasn't", "haven't", "wasn't", "weren't",
    ]

    private static let subjects: [StaticString] = [
        "i", "you", "he", "she", "it", "we", "they", "there", "this", "that", "these", "those", "my", "your", "his",
        "her", "our", "their", "the", "a", "an", "any", "anyone", "anybody", "someone", "somebody", "one", "people",
    ]

    private static let courtesies: [StaticString] = [
        "hi", "hello", "hey", "thanks", "thank", "cheers", "regards", "greetings", "welcome", "morning", "evening",
        "afternoon", "sincerely", "bye", "thx", "ty",
    ]

    private static let courtesyCompany: [StaticString] = [
        "all", "everyone", "everybody", "there", "you", "guys", "folks", "team", "good", "so", "very", "much", "in",
        "advance", "a", "lot", "many", "and", "best", "kind", "for", "reading", "again", "dear", "community", "to",
        "friends", "your", "help", "time",
    ]

    private static let requestWords: [StaticString] = [
        "please", "pls", "plz", "advice", "advise", "explain", "suggest", "suggestions", "wondering", "wonder",
        "clarify", "afraid", "worried", "worry",
    ]

    private static let requestPairs: [(StaticString, StaticString)] = [
        ("tell", "me"), ("help", "me"), ("show", "me"), ("want", "to"), ("like", "to"), ("need", "to"),
        ("need", "help"), ("not", "sure"), ("don't", "know"), ("dont", "know"), ("don't", "get"), ("dont", "get"),
        ("don't", "understand"), ("dont", "understand"), ("any", "help"), ("any", "idea"), ("any", "ideas"),
        ("no", "idea"), ("to", "know"), ("how", "to"), ("give", "me"), ("let", "me"),
    ]
}
