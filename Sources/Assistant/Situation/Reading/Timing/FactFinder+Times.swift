import CivilCalendar
import Quantities

/// How long something has been so, and how long ago it was.
extension FactFinder {
    mutating func findTimes() {
        findNoHours()
        findWorkedHours()
        for place in message.places {
            switch place.kind {
            case .duration(let value, unit: .hour): findHours(value, place)
            case .duration(let value, let unit): find(Length(value: value, unit: unit), place, isMonth: nil)
            case .date(let day, precision: .day) where message.word(place.range.upperBound) != Self.is:
                let days = Double(day.days(until: message.reference))
                // "Today he closed it" tells of no time that has passed.
                guard days != 0 else { continue }
                find(Length(value: days, unit: .day), place, isMonth: nil)
            case .date(let day, precision: .month): find(nil, place, isMonth: day.month)
            default: break
            }
        }
    }

    /// Reads a length by the nearest word that says of what it is.
    private mutating func find(_ length: Length?, _ place: CuedText.Place, isMonth month: Int?) {
        let topics: Cue = [
            .submitted, .idle, .paused, .answer, .nothing, .ended, .cancel, .approve, .waiting, .worked, .platform,
            .away,
        ]
        guard !isRule(place) else { return }
        if let length, let key = ownKey(of: length, place) {
            return add(key, key == .monthsIdle ? length.months : length.days, at: place)
        }
        if let length, isBreak(place) { return add(.monthsInactive, length.months, at: place) }
        guard let index = message.nearest(topics, to: place.range, where: isTimed) else {
            return findWait(length, place)
        }
        let topic = message.cue(index)
        if let month {
            if topic.contains(.ended), isEnded(index, in: place) {
                return add(.daysSinceClosed, daysSince(month), at: place)
            }
            guard isSilence(topic, at: index), message.word(place.range.lowerBound - 1) != Self.from,
                isInReach(index, of: place), !message.has(.all, in: message.before(index, 4))
            else { return }
            add(.idleSince, .text(SituationKey.months[month - 1]), at: place.range)
        } else if let length {
            add(length, topic: topic, at: index, place)
        }
    }

    /// "The contract ended in March".
    private func isEnded(_ index: Int, in place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        return passedKey(.ended, at: index) != nil && message.word(start - 1) == Self.inWord
            && (index == start - 2 || index == start - 3) && !message.has(.planned, in: message.before(index, 3))
    }

    /// Whole months of 30 days: the day is not said.
    private func daysSince(_ month: Int) -> Double {
        Double((message.reference.month - month + 12) % 12) * Length(value: 1, unit: .month).days
    }

    private static let inWord: PackedWord = "in"

    /// "Good reviews since May, but the number does not react": the "but" tells of something else.
    private func isInReach(_ index: Int, of place: CuedText.Place) -> Bool {
        index < place.range.lowerBound || message.clause(index).range.contains(place.range.lowerBound)
            || message.clause(place.range.lowerBound).range.count < Self.shortClause
    }

    private static let shortClause = 5

    private func isTimed(_ index: Int) -> Bool {
        if message.word(index) == Self.gone, message.word(index + 1) == Self.by { return false }
        // "Two years nothing but 100".
        if message.word(index) == Self.nothing, message.isWord(index + 1, in: Self.afterNothing) { return false }
        if message.cue(index) == .platform, message.word(index - 1) != Self.by, !isMembership(index),
            !isAskerAway(.platform, at: index)
        {
            return false
        }
        if message.cue(index).contains(.submitted), isOfPaper(index) { return false }
        if message.hasWord(in: message.before(index, 4), of: Self.accounts) || isOfThing(index) { return false }
        if message.cue(index).contains(.submitted), isStillToDo(index) || isOfOther(index) && clientPlace == nil {
            return false
        }
        if isOfPlatform(index) || isOfScore(index) { return false }
        return !isMereAnswer(index) && !isNoAbsence(index)
    }

    /// "My last message": no silence by itself.
    private func isMereAnswer(_ index: Int) -> Bool { message.cue(index) == .answer && !isSilence(.answer, at: index) }

    mutating func add(_ length: Length, topic: Cue, at index: Int, _ place: CuedText.Place) {
        if isAskerAway(topic, at: index) {
            return length.days >= Self.leastBreak ? add(.monthsInactive, length.months, at: place) : ()
        }
        if isSilence(topic, at: index) {
            if case .date = place.kind, topic == .paused || isOfAnswer(place) { return }
            return length.isLong ? add(.monthsIdle, length.months, at: place) : add(.daysSilent, length.days, at: place)
        }
        if let key = passedKey(topic, at: index), hasPassed(place) {
            add(key, length.days, at: place)
            findSilenceSince(length, place)
        } else if isWindow(place) {
            return
        } else if topic.contains(.waiting), speaksOfBadge(near: index) {
            add(.weeksWaiting, length.days / 7, at: place)
        } else if topic.contains(.away), length.days >= Self.leastBreak,
            !message.hasWord(in: message.before(index, 6), of: Self.otherPersons)
        {
            add(.monthsInactive, length.months, at: place)
        } else if topic.contains(.worked), length.days >= 30, message.has(.client, in: message.sentence(index)) {
            add(.monthsWithClient, length.months, at: place)
        } else if topic.contains(.platform), length.days >= 1, isMembership(index) {
            add(.daysOnPlatform, length.days, at: place)
        }
    }

    /// "He answered yesterday, after weeks of silence": the day is of the answer.
    private func isOfAnswer(_ place: CuedText.Place) -> Bool {
        let lead = message.before(place.range.lowerBound, 3)
        return message.first(.answer, in: lead).map { !message.isNegated($0) && message.isWord($0, in: Self.answered) }
            ?? false
    }

    private static let answered = WordSet("answered replied responded wrote reacted")

    /// "Upwork does not answer", "nobody answers my ticket": no client's silence.
    private func isOfPlatform(_ index: Int) -> Bool {
        guard !message.cue(index).isDisjoint(with: [.answer, .idle]) else { return false }
        let isSubject = message.before(index, 3).contains {
            message.cue($0) == .platform && !message.isWord($0 - 1, in: Self.joining)
        }
        let sentence = message.sentence(index)
        return isSubject || message.hasWord(in: sentence, of: Self.tickets) && !message.has(.client, in: sentence)
    }

    private static let tickets = WordSet("ticket tickets")

    /// "Nothing happened with the score".
    private func isOfScore(_ index: Int) -> Bool {
        !message.cue(index).isDisjoint(with: [.answer, .nothing])
            && message.has(.score, in: message.behind(index + 1, 4))
    }

    /// "I forgot to submit".
    private func isStillToDo(_ index: Int) -> Bool {
        message.isWord(index, in: Self.infinitives) && message.has(.planned, in: message.before(index, 1))
    }

    private static let infinitives = WordSet("submit deliver resubmit")
    /// The profile, and those who do not answer there.
    private static let accounts = WordSet("account profile support staff helpdesk")

    /// "My internet was gone": a thing of the writer, not a client.
    private func isOfThing(_ index: Int) -> Bool {
        guard message.cue(index).contains(.idle), let being = message.before(index, 2).first(where: isBeing),
            message.isWord(being - 2, in: Self.own), message.word(being - 1) != nil
        else { return false }
        return message.cue(being - 1).isDisjoint(with: [.job, .client, .answer, .score, .milestone])
    }

    private func isBeing(_ index: Int) -> Bool { message.isWord(index, in: Self.forms) }

    private static let own = WordSet("my our")
    private static let forms = WordSet("was is were went got has")
    /// In days: a holiday is no break from the platform.
    private static let leastBreak = 28.0
    private static let otherPersons = WordSet("he she they his her their client clients")

    /// "I am on the platform", "I joined it".
    private func isMembership(_ index: Int) -> Bool {
        guard message.has(.me, in: message.sentence(index)) else { return false }
        let lead = message.before(index, 2)
        if message.hasWord(in: lead, of: Self.entering) { return true }
        return message.hasWord(in: lead, of: Self.joining)
            && (message.hasWord(in: message.before(index, 6), of: Self.members)
                || lead.lowerBound == message.clause(index).range.lowerBound)
    }

    private static let entering = WordSet("joined using entered")
    private static let joining = WordSet("on with at to")
    private static let members = WordSet(
        "am i'm i've been was started joined signed registered new member active working work freelancing freelancer"
            + " came began start we're were be")

    func isSilence(_ topic: Cue, at index: Int) -> Bool {
        if !topic.isDisjoint(with: [.idle, .paused, .nothing]) { return true }
        // "He has not sent the files or replied since."
        return !topic.isDisjoint(with: [.answer, .worked])
            && (message.isNegated(index) || message.has(.not, in: message.before(index, 6)))
    }

    private static let by: PackedWord = "by"
    private static let gone: PackedWord = "gone"
    private static let nothing: PackedWord = "nothing"
    private static let afterNothing = WordSet("but changed wrong else")
    private static let from: PackedWord = "from"
    /// "Today is day 14": no time of anything.
    private static let `is`: PackedWord = "is"
}
