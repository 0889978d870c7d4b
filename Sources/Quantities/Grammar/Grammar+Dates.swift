import CivilCalendar

/// Dates that begin with a word.
extension Grammar {
    func namedDate(at index: Int) -> Match? {
        switch role(index) {
        case .today?: day(reference, end: index + 1)
        case .yesterday?: day(reference.adding(days: -1), end: index + 1)
        case .the?: role(index + 1) == .unit(.day) ? dayBeforeYesterday(at: index + 1) : nil
        case .unit(.day)?: dayBeforeYesterday(at: index)
        case .last?, .past?, .this?: relative(at: index)
        case .month(let month)?: monthFirst(month, at: index, needsEvidence: false)
        case .doubtfulMonth(let month)?: monthFirst(month, at: index, needsEvidence: true)
        case .weekday(let weekday)?: self.weekday(weekday, at: index)
        default: nil
        }
    }

    private func day(_ day: CalendarDay, end: Int, isRough: Bool = false) -> Match {
        Match(kind: .date(day, precision: .day), end: end, isRough: isRough)
    }

    private func dayBeforeYesterday(at index: Int) -> Match? {
        guard role(index + 1) == .before, role(index + 2) == .yesterday else { return nil }
        return day(reference.adding(days: -2), end: index + 3)
    }

    // MARK: Last and this

    /// "Last month" is a month; "the last month" is as long as one.
    private func relative(at index: Int) -> Match? {
        guard case .unit(let unit)? = role(index + 1), unit != .hour, unit != .quarter else { return nil }
        if role(index) == .past || role(index) == .last && (role(index - 1) == .the || role(index - 1) == .owner) {
            return Match(kind: .duration(value: 1, unit: unit), end: index + 2)
        }
        let back = role(index) == .last ? 1 : 0
        switch unit {
        case .month: return month(of: reference.adding(months: -back).components, end: index + 2)
        case .year: return year(reference.year - back, end: index + 2)
        case .week where back == 1: return day(reference.adding(days: -7), end: index + 2, isRough: true)
        default: return nil
        }
    }

    private func month(of date: (year: Int, month: Int, day: Int), end: Int) -> Match? {
        guard let day = CalendarDay(year: date.year, month: date.month, day: 1) else { return nil }
        return Match(kind: .date(day, precision: .month), end: end)
    }

    private func year(_ year: Int, end: Int) -> Match? {
        guard let day = CalendarDay(year: year, month: 1, day: 1) else { return nil }
        return Match(kind: .date(day, precision: .year), end: end)
    }

    /// "On Friday", "last Friday": the latest one before the reference day.
    private func weekday(_ weekday: Int, at index: Int) -> Match? {
        switch role(index - 1) {
        case .preposition, .last, .this: break
        default: return nil
        }
        let back = (reference.weekday - weekday + 6) % 7 + 1
        return day(reference.adding(days: -back), end: index + 1)
    }

    // MARK: Months

    private func monthFirst(_ month: Int, at index: Int, needsEvidence: Bool) -> Match? {
        let dated = datedMonth(month, at: index)
        guard needsEvidence, !isMonth(at: index) else { return dated ?? lastMonth(month, end: index + 1) }
        // A year or a "3rd" is evidence enough: "may 2019" but not "may 3".
        guard let dated, yearNumber(at: dated.end - 1) != nil || numeral(dated.end - 1)?.suffix == .ordinal else {
            return nil
        }
        return dated
    }

    /// Whether a word that may be a month stands like one.
    func isMonth(at index: Int) -> Bool {
        switch role(index - 1) {
        case .preposition, .last, .before: return true
        default: break
        }
        guard let token = token(index), let before = self.token(index - 1), token.isCapitalised else { return false }
        return !before.endsPhrase && !token.startsLine && role(index + 1) != .clause
    }

    /// A month with a day or a year behind it.
    private func datedMonth(_ month: Int, at index: Int) -> Match? {
        if let year = yearNumber(at: afterComma(index + 1)) {
            return self.month(of: (year, month, 1), end: afterComma(index + 1) + 1)
        }
        guard let number = dayNumber(at: index + 1) else { return nil }
        if let year = yearNumber(at: afterComma(index + 2)) {
            guard let date = CalendarDay(year: year, month: month, day: number) else { return nil }
            return day(date, end: afterComma(index + 2) + 1)
        }
        guard numeral(index + 1)?.suffix == .ordinal || closesDate(index + 2) else { return nil }
        return latest(month: month, day: number).map { day($0, end: index + 2) }
    }

    /// Whether a number belongs to the date before it and not to a noun that
    /// follows: "on Nov 3 he left", but "since Nov 3 contracts ended".
    func closesDate(_ index: Int) -> Bool {
        guard let token = token(index) else { return true }
        switch token.kind {
        case .sign(.percent), .sign(.slash), .sign(.hyphen), .sign(.star), .number: return false
        case .sign, .opaque, .day: return true
        case .word: break
        }
        switch role(index) {
        case .clause, .and, .or, .to, .preposition, .before, .the, .article, .owner, .this: return true
        default: return false
        }
    }

    /// The latest month of this name that has begun.
    private func lastMonth(_ month: Int, end: Int) -> Match? {
        let year = month <= reference.month ? reference.year : reference.year - 1
        return self.month(of: (year, month, 1), end: end)
    }

    /// The latest such day that is not after the reference day. Eight years
    /// hold a leap day even around 1900.
    func latest(month: Int, day: Int) -> CalendarDay? {
        (0...8).lazy.compactMap { CalendarDay(year: reference.year - $0, month: month, day: day) }
            .first { $0 <= reference }
    }

    // MARK: Parts of dates

    func afterComma(_ index: Int) -> Int { token(index)?.sign == .comma ? index + 1 : index }

    func dayNumber(at index: Int) -> Int? {
        guard let numeral = numeral(index), numeral.fractionDigits == 0, !numeral.isGrouped, numeral.suffix != .kilo,
            (1...31).contains(numeral.value)
        else { return nil }
        return Int(numeral.value)
    }

    /// A plain number from 1900 to 2099.
    func yearNumber(at index: Int) -> Int? {
        guard let numeral = numeral(index), numeral.isPlain, numeral.wholeDigits == 4,
            (1900...2099).contains(numeral.value)
        else { return nil }
        return Int(numeral.value)
    }
}
