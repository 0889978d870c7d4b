extension Grammar {
    /// A number of hours to years, with what is added to it: "2 years and 3
    /// months", "a week and a half".
    func duration(_ amount: Amount, from start: Int) -> Match? {
        guard let (unit, factor, end) = unit(behind: amount) else { return nil }
        let first = (value: amount.value * factor, unit: unit)
        if role(end) == .and, role(end + 1) == .article, role(end + 2) == .half {
            return Match(kind: .duration(value: first.value + 0.5, unit: unit), end: end + 3)
        }
        if let sum = added(to: first, at: end) { return sum }
        return Match(kind: .duration(value: first.value, unit: unit), end: end)
    }

    /// A smaller unit behind a larger one.
    private func added(to first: (value: Double, unit: DurationUnit), at index: Int) -> Match? {
        let next = role(index) == .and || token(index)?.sign == .comma ? index + 1 : index
        guard let second = amount(at: next), let (unit, factor, end) = unit(behind: second),
            let holds = first.unit.holds(unit)
        else { return nil }
        let value = first.value * holds + second.value * factor
        return Match(kind: .duration(value: value, unit: unit), end: end)
    }

    /// The unit behind a number, how many of it one stands for, and the index
    /// after it.
    func unit(behind amount: Amount) -> (DurationUnit, Double, Int)? {
        guard amount.numeral?.suffix != .ordinal else { return nil }
        var index = afterHyphen(amount.end)
        if role(index) == .filler { index = afterHyphen(index + 1) }
        switch role(index) {
        case .minute?: return (.hour, 1.0 / 60, index + 1)
        case .fortnight?: return (.week, 2, index + 1)
        // "Three quarters of the work" is a share.
        case .unit(.quarter)? where role(index + 1) == .of: return nil
        case .unit(let unit)?: return (unit, 1, index + 1)
        case .shortUnit(let unit)? where token(index)?.isAttached == true: return (unit, 1, index + 1)
        default: return nil
        }
    }

    /// "2-3 weeks", "two or three weeks": the middle, called rough.
    func range(_ amount: Amount) -> Match? {
        let next = behindRangeSign(amount.end)
        guard !amount.needsUnit, let next, let upper = self.amount(at: next), !upper.needsUnit,
            upper.value > amount.value, let (unit, factor, end) = unit(behind: upper)
        else { return nil }
        let middle = (amount.value + upper.value) / 2 * factor
        return Match(kind: .duration(value: middle, unit: unit), end: end, isRough: true)
    }

    private func behindRangeSign(_ index: Int) -> Int? {
        if role(index) == .to || role(index) == .or { return index + 1 }
        return token(index)?.sign == .hyphen ? index + 1 : nil
    }
}
