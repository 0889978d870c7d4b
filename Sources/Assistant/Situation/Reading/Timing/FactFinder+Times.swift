import CivilCalendar
import Quantities

/// How long something has been so, and how long ago it was.
extension FactFinder {
    mutating func findTimes() {
        findNoHours()
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
            guard isSilence(topic, at: index), message.word(place.range.lowerBound - 1) != Self.from,
                isInReach(index, of: place), !message.has(.all, in: message.before(index, 4))
            else { return }
            add(.idleSince, .text(SituationKey.months[month - 1]), at: place.range)
        } else if let length {
            add(length, topic: topic, at: index, place)
        }
    }

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
        return !isMereAnswer(index) && !isNoAbsence(index)
    }

    /// "My last message": no silence by itself.
    private func isMereAnswer(_ index: Int) -> Bool { message.cue(index) == .answer && !isSilence(.answer, at: index) }

    mutating func add(_ length: Length, topic: Cue, at index: Int, _ place: CuedText.Place) {
        if isAskerAway(topic, at: index) {
            return length.days >= 28 ? add(.monthsInactive, length.months, at: place) : ()
        }
        if isSilence(topic, at: index) {
            if case .date = place.kind, topic == .paused { return }
            if message.hasWord(in: message.before(index, 4), of: Self.accounts) { return }
            return length.isLong ? add(.monthsIdle, length.months, at: place) : add(.daysSilent, length.days, at: place)
        }
        if let key = passedKey(topic, at: index), hasPassed(place) {
            add(key, length.days, at: place)
            findSilenceSince(length, place)
        } else if isWindow(place) {
            return
        } else if topic.contains(.waiting), speaksOfBadge(near: index) {
            add(.weeksWaiting, length.days / 7, at: place)
        } else if topic.contains(.away), !message.hasWord(in: message.before(index, 6), of: Self.otherPersons) {
            add(.monthsInactive, length.months, at: place)
        } else if topic.contains(.worked), length.days >= 30, message.has(.client, in: message.sentence(index)) {
            add(.monthsWithClient, length.months, at: place)
        } else if topic.contains(.platform), length.days >= 1, isMembership(index) {
            add(.daysOnPlatform, length.days, at: place)
        }
    }

    private static let accounts = WordSet("account profile")
    private static let otherPersons = WordSet("he she they his her their client clients")

    /// "I am on the platform", "I joined it".
    private func isMembership(_ index: Int) -> Bool {
        message.has(.me, in: message.sentence(index)) && message.hasWord(in: message.before(index, 2), of: Self.joining)
    }

    private static let joining = WordSet("on joined with at using to entered")

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
