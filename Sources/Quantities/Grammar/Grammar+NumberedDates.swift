import CivilCalendar

/// Dates that begin with a number.
extension Grammar {
    /// "3 March", "3rd of March 2019".
    func dayAndMonth(_ amount: Amount) -> Match? {
        let start = amount.end - 1
        guard amount.numeral != nil, let day = dayNumber(at: start) else { return nil }
        let index = role(amount.end) == .of ? amount.end + 1 : amount.end
        guard let month = monthNumber(at: index, dayAt: start) else { return nil }
        if let year = yearNumber(at: afterComma(index + 1)) {
            return date(CalendarDay(year: year, month: month, day: day), end: afterComma(index + 1) + 1)
        }
        return date(latest(month: month, day: day), end: index + 1)
    }

    /// "On the 8th": the latest such day.
    func dayOfMonth(_ amount: Amount, from index: Int) -> Match? {
        guard amount.numeral?.suffix == .ordinal, let day = dayNumber(at: amount.end - 1),
            role(index - 1) == .the, role(index - 2) == .preposition, closesDate(amount.end)
        else { return nil }
        // Two months in a row are never shorter than a day that exists.
        let dates = (0...2).lazy.compactMap { back in
            let month = reference.adding(months: -back)
            return CalendarDay(year: month.year, month: month.month, day: day)
        }
        return date(dates.first { $0 <= reference }, end: amount.end)
    }

    private func date(_ day: CalendarDay?, end: Int) -> Match? {
        day.map { Match(kind: .date($0, precision: .day), end: end) }
    }

    /// The month at an index behind a day of the month. A "may" counts after
    /// "3rd" or "on 3", not in "only 3 may".
    private func monthNumber(at index: Int, dayAt day: Int) -> Int? {
        switch role(index) {
        case .month(let month)?: return month
        case .doubtfulMonth(let month)?:
            let isDated = numeral(day)?.suffix == .ordinal || role(day - 1) == .preposition
            return isDated || month != 5 || yearNumber(at: index + 1) != nil || token(index)?.isCapitalised == true
                ? month : nil
        default: return nil
        }
    }

    /// A bare year behind a preposition: "in 2019", "since 2020".
    func year(_ amount: Amount, from start: Int) -> Match? {
        guard amount.end == start + 1, let year = yearNumber(at: start),
            let day = CalendarDay(year: year, month: 1, day: 1)
        else { return nil }
        switch role(start - 1) {
        case .preposition, .of, .before, .unit(.year): return Match(kind: .date(day, precision: .year), end: start + 1)
        default: return nil
        }
    }
}
