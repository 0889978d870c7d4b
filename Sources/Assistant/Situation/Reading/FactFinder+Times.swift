import CivilCalendar
import Quantities

/// How long something has been so, and how long ago it was.
extension FactFinder {
    mutating func findTimes() {
        for place in message.places {
            switch place.kind {
            case .duration(let value, unit: .hour): findHours(value, place)
            case .duration(let value, let unit): find(Length(value: value, unit: unit), place, isMonth: nil)
            case .date(let day, precision: .day):
                let days = Double(day.days(until: message.reference))
                find(Length(value: days, unit: .day), place, isMonth: nil)
            case .date(let day, precision: .month): find(nil, place, isMonth: day.month)
            default: break
            }
        }
    }

    /// A length of time in the units a situation is told in.
    private struct Length {
        let value: Double
        let unit: DurationUnit

        /// In days; a month counts 30 and a year 365.
        var days: Double {
            switch unit {
            case .hour: value / 24
            case .day: value
            case .week: value * 7
            case .month: value * 30
            case .quarter: value * 91
            case .year: value * 365
            }
        }

        /// In months; a month holds 30 days.
        var months: Double {
            switch unit {
            case .hour, .day, .week: days / 30
            case .month: value
            case .quarter: value * 3
            case .year: value * 12
            }
        }

        var isLong: Bool { unit == .month || unit == .quarter || unit == .year }
    }

    private mutating func findHours(_ value: Double, _ place: CuedText.Place) {
        guard message.nearest([.worked, .manual, .tracker], to: place.range, reach: 5) != nil, !isRule(place) else {
            return
        }
        add(.hoursLogged, value, at: place)
    }

    /// Reads a length by the nearest word that says of what it is.
    private mutating func find(_ length: Length?, _ place: CuedText.Place, isMonth month: Int?) {
        let topics: Cue = [
            .submitted, .idle, .paused, .answer, .nothing, .ended, .cancel, .approve, .waiting, .worked, .platform,
            .away,
        ]
        guard !isRule(place), let index = message.nearest(topics, to: place.range) else { return }
        let topic = message.cue(index)
        if let month {
            if isSilence(topic, at: index) { add(.idleSince, .text(SituationKey.months[month - 1]), at: place.range) }
        } else if let length {
            add(length, topic: topic, at: index, place)
        }
    }

    private mutating func add(_ length: Length, topic: Cue, at index: Int, _ place: CuedText.Place) {
        if isSilence(topic, at: index) {
            return length.isLong ? add(.monthsIdle, length.months, at: place) : add(.daysSilent, length.days, at: place)
        }
        if let key = passedKey(topic), hasPassed(place) {
            add(key, length.days, at: place)
        } else if topic.contains(.waiting), message.has(.badge, in: message.sentence(index)) {
            add(.weeksWaiting, length.days / 7, at: place)
        } else if topic.contains(.away) {
            add(.monthsInactive, length.months, at: place)
        } else if topic.contains(.worked), message.has(.client, in: message.sentence(index)) {
            add(.monthsWithClient, length.months, at: place)
        } else if topic.contains(.platform), length.days >= 1, message.has(.me, in: message.sentence(index)) {
            add(.daysOnPlatform, length.days, at: place)
        }
    }

    private func isSilence(_ topic: Cue, at index: Int) -> Bool {
        if !topic.isDisjoint(with: [.idle, .paused, .nothing]) { return true }
        return topic.contains(.answer) && message.isNegated(index)
    }

    private func passedKey(_ topic: Cue) -> SituationKey? {
        if topic.contains(.submitted) { return .daysSinceSubmission }
        if topic.contains(.cancel) { return .daysSinceCancel }
        if topic.contains(.approve) { return .daysSinceApproval }
        return topic.contains(.ended) ? .daysSinceClosed : nil
    }

    /// "Ten days ago", "yesterday", "it has been 10 days since".
    private func hasPassed(_ place: CuedText.Place) -> Bool {
        if case .date = place.kind { return true }
        let around = message.behind(place.range.upperBound, 2)
        return around.contains { message.word($0).map(Self.passed.contains) ?? false }
    }

    private static let passed = Set(PackedWord.list("ago since back already now"))

    /// "The 14-day period", "within 14 days", "3 days left": a rule or a
    /// deadline, not what happened.
    private func isRule(_ place: CuedText.Place) -> Bool {
        if place.range.contains(where: { message.sign($0) == .hyphen }) { return true }
        let before = message.word(place.range.lowerBound - 1)
        let behind = message.word(place.range.upperBound)
        return before.map(Self.beforeRules.contains) ?? false || behind.map(Self.behindRules.contains) ?? false
    }

    private static let beforeRules = Set(PackedWord.list("within every next after per another"))
    private static let behindRules = Set(PackedWord.list("left remaining window limit period rule"))
}
