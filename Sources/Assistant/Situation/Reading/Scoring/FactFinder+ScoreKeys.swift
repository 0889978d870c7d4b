import CivilCalendar
import Quantities

/// Which score a number is: now, before, wished or thought of.
extension FactFinder {
    func scoreKey(
        of candidate: ScoreCandidate, last: ScoreCandidate?, next: ScoreCandidate?, isOnly: Bool
    ) -> SituationKey? {
        if isOfOtherPerson(candidate) { return nil }
        if isClimb(from: candidate, to: next) { return .currentScore }
        if isClimb(from: last, to: candidate) { return .targetScore }
        let start = candidate.start
        if message.cue(start - 1).contains(.from), !isFollowed(candidate, by: next), isStart(candidate) {
            return .currentScore
        }
        if !message.cue(start - 1).isDisjoint(with: [.moved, .lost]), candidate.value <= Self.largestStep {
            return nil
        }
        if isExpected(candidate) { return .expectedScore }
        if isFollowed(candidate, by: next) || isFormer(candidate, isOnly: isOnly) { return .previousScore }
        if isOwned(candidate) { return .currentScore }
        if isWanted(candidate) || isAimedAt(candidate) { return .targetScore }
        if isToCome(candidate) { return nil }
        if message.has(.limit, in: start - 1..<start) { return nil }
        if message.has(.now, in: message.before(start, 3)) { return .currentScore }
        return message.has(.was, in: message.before(start, 4)) && !isOnly ? .previousScore : .currentScore
    }

    /// "He climbed from 70 to 95": clients have no score, so he is another freelancer.
    private func isOfOtherPerson(_ candidate: ScoreCandidate) -> Bool {
        if isOfPeople(candidate) || message.hasWord(in: message.before(candidate.start, 6), of: Self.agencies) {
            return true
        }
        let lead = message.before(candidate.start, 7)
        guard let person = lead.last(where: { message.isWord($0, in: Self.persons) }) else { return false }
        return message.has([.moved, .had], in: person + 1..<person + 2)
            && !message.has([.me, .score], in: person + 2..<candidate.start)
    }

    private static let persons = WordSet("he she")

    /// "People with 80%", "a woman in my course has 95": nobody says "has" of himself.
    private func isOfPeople(_ candidate: ScoreCandidate) -> Bool {
        let lead = message.before(candidate.start, 4)
        if message.has([.me, .score], in: lead) { return false }
        if message.hasWord(in: lead, of: Self.people) { return true }
        return message.isWord(candidate.start - 1, in: Self.has) && !message.hasWord(in: lead, of: Self.things)
    }

    private static let agencies = WordSet("agency agency's")
    private static let people = WordSet("people freelancers others someone somebody anyone anybody you guys who")
    private static let has = WordSet("has")
    private static let things = WordSet("it profile page which that now")

    /// "It fell 5% to 90%": so small a number is the step, not the score.
    private static let largestStep = 30.0

    /// "From 97", "I had 100% until last week", "90% yesterday".
    private func isFormer(_ candidate: ScoreCandidate, isOnly: Bool) -> Bool {
        if message.cue(candidate.start - 1).contains(.from) { return !isStart(candidate) }
        if message.isWord(candidate.start - 1, in: Self.yesterday) || isLabelledFormer(candidate) { return true }
        if message.before(candidate.start, 4).contains(where: isPastHaving) { return true }
        if isOfEarlierTime(candidate), !isOnly { return true }
        if isTime(endingAt: candidate.place), !message.isWord(candidate.start - 2, in: Self.this) { return true }
        if message.isWord(candidate.start - 1, in: Self.of), message.isWord(candidate.start - 2, in: Self.instead) {
            return true
        }
        let behind = message.behind(candidate.end, 3)
        if message.hasWord(in: behind, of: Self.until) || hasLeft(candidate) { return true }
        return !isOnly && message.hasWord(in: behind.prefixRange(1), of: Self.then)
    }

    /// "Score before: 91".
    private func isLabelledFormer(_ candidate: ScoreCandidate) -> Bool {
        let isParted = message.sign(candidate.start - 1) == .colon
        return message.isWord(isParted ? candidate.start - 2 : candidate.start - 1, in: Self.labels)
    }

    private static let labels = WordSet("before previously earlier previous old originally initially")

    /// Told of a month before this one: "97% in October".
    private func isOfEarlierTime(_ candidate: ScoreCandidate) -> Bool {
        guard let day = dayTold(behind: candidate.place) else { return false }
        return (day.year, day.month) < (message.reference.year, message.reference.month)
    }

    /// "I had 100", but not "I have always had 100".
    private func isPastHaving(_ index: Int) -> Bool {
        message.isWord(index, in: Self.had) && !message.hasWord(in: message.before(index, 2), of: Self.having)
    }

    private static let having = WordSet("have has i've always wish")
    private static let this = WordSet("this")
    private static let yesterday = WordSet("yesterday")
    private static let instead = WordSet("instead")
    private static let had = WordSet("had used")

    /// "Any way back from 65%?": the score now.
    private func isStart(_ candidate: ScoreCandidate) -> Bool {
        let lead = message.before(candidate.start - 1, 5)
        return isWanted(candidate) || message.hasWord(in: lead, of: Self.climbing) && !message.has(.moved, in: lead)
    }

    /// "My 100% JSS dropped", "I lost my 100%".
    private func hasLeft(_ candidate: ScoreCandidate) -> Bool {
        if message.has(.lost, in: message.before(candidate.start, 3)) { return true }
        guard isOwned(candidate), let verb = message.first(.moved, in: message.behind(candidate.end, 4)) else {
            return false
        }
        // "Will my 100% drop?" fears it.
        return !message.has(.not, in: candidate.end..<verb)
            && !message.has(.planned, in: message.before(candidate.start, 6))
    }

    private static let until = WordSet("until till")
    private static let then = WordSet("then before previously earlier yesterday initially originally")

    /// "My score of 71", "my 71%": it is there already, whatever is wished.
    private func isOwned(_ candidate: ScoreCandidate) -> Bool {
        let start = candidate.start
        if message.isWord(message.isWord(start - 1, in: Self.praising) ? start - 2 : start - 1, in: Self.my) {
            return true
        }
        guard message.isWord(start - 1, in: Self.of), message.cue(start - 2).contains(.score) else { return false }
        return message.hasWord(in: message.before(start - 2, 3), of: Self.my)
    }

    private static let praising = WordSet("perfect lovely nice precious old beautiful")
    private static let my = WordSet("my current present")
    private static let of = WordSet("of")

    /// "I expected 95", "it should be 95", "it would have been 95".
    private func isExpected(_ candidate: ScoreCandidate) -> Bool {
        let lead = message.before(candidate.start, 5)
        if message.isWord(candidate.start - 1, in: Self.getting) { return false }
        let wide = message.before(candidate.start, 7)
        if message.has(.expected, in: wide) || message.hasWord(in: lead, of: Self.reckoning) { return true }
        if message.hasWord(in: lead, of: Self.should) { return message.hasWord(in: lead, of: Self.be) }
        return message.hasWord(in: lead, of: Self.would) && message.hasWord(in: lead, of: Self.been)
    }

    /// "I expected 90 and got 78."
    private static let getting = WordSet("got became")
    private static let reckoning = WordSet("count calculation calculations calculator formula")
    private static let would = WordSet("would")
    private static let been = WordSet("been")
    private static let should = WordSet("should")
    private static let be = WordSet("be been show stand read say")

    private func isWanted(_ candidate: ScoreCandidate) -> Bool {
        if isPrice(candidate) { return true }
        return message.has(.want, in: message.before(candidate.start, 5))
            && !message.has(.moved, in: message.before(candidate.start, 3))
    }

    /// "How many jobs for 90%", "what is needed for a 95% score".
    private func isPrice(_ candidate: ScoreCandidate) -> Bool {
        let last = message.isWord(candidate.start - 1, in: Self.articles) ? candidate.start - 2 : candidate.start - 1
        return message.isWord(last, in: Self.forWords)
            && message.hasWord(in: message.before(last, 8), of: Self.requiring)
    }

    private static let articles = WordSet("a the")
    private static let forWords = WordSet("for")
    private static let requiring = WordSet("many much need needed needs require required requires takes take")

    /// "How do I get to 90".
    private func isAimedAt(_ candidate: ScoreCandidate) -> Bool {
        if message.hasWord(in: message.before(candidate.start, 3), of: Self.enough) { return true }
        let isEnd =
            message.cue(candidate.start - 1).contains(.to) || message.isWord(candidate.start - 1, in: Self.above)
        let verb = message.isWord(candidate.start - 2, in: Self.it) ? candidate.start - 3 : candidate.start - 2
        return isEnd && isClimbing(verb) && !message.isWord(verb - 1, in: Self.will)
            && !message.has(.moved, in: message.before(candidate.start, 5))
    }

    private static let it = WordSet("it me score jss")

    /// "Get to 90", "a way back to 90", but not "now back at 90".
    private func isClimbing(_ index: Int) -> Bool {
        guard message.isWord(index, in: Self.climbing) else { return false }
        if message.isWord(index - 1, in: Self.ending) { return false }
        guard message.isWord(index, in: Self.back) else { return true }
        let lead = message.before(index, 3)
        return message.hasWord(in: lead, of: Self.climbing) || message.hasWord(in: lead, of: Self.ways)
    }

    /// "Ended up at 81."
    private static let ending = WordSet("ended end ending wound woke turned")
    private static let back = WordSet("back")
    private static let ways = WordSet("way path road ever long")
    private static let enough = WordSet("enough")
    private static let above = WordSet("above over at")

    /// "The first one will be 67": nobody has it yet.
    private func isToCome(_ candidate: ScoreCandidate) -> Bool {
        let lead = message.before(candidate.start, 3)
        return message.hasWord(in: lead, of: Self.will)
            && (message.hasWord(in: lead, of: Self.be) || message.hasWord(in: lead, of: Self.climbing))
    }

    private static let will = WordSet("will would it'll could may might i'd i'll it'd")
}
