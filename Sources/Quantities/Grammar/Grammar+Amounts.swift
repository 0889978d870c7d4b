extension Grammar {
    /// The number that begins at an index.
    func amount(at index: Int) -> Amount? {
        if let numeral = numeral(index) {
            let amount = Amount(value: numeral.scaled, end: index + 1, numeral: numeral)
            return numeral.suffix == .ordinal ? amount : withHalf(scaled(amount))
        }
        switch role(index) {
        case .digit(let value)?: return isPronoun(value, at: index) ? nil : withHalf(spelled(at: index))
        case .tens?: return withHalf(spelled(at: index))
        case .article?: return indefinite(at: index)
        case .couple?: return couple(at: index)
        case .half?: return half(at: index)
        default: return nil
        }
    }

    /// "That one", "no one": no number, unless a unit or a hyphen follows.
    private func isPronoun(_ value: Double, at index: Int) -> Bool {
        guard value == 1, role(index - 1) == .determiner || role(index - 1) == .this else { return false }
        if case .unit? = role(index + 1) { return false }
        return afterHyphen(index + 1) == index + 1
    }

    // MARK: Words

    /// A number in words, such as "two hundred and twenty-one".
    private func spelled(at index: Int) -> Amount? {
        var number = SpelledNumber()
        var end = index
        while let next = continuation(of: number, at: end), number.append(role(next)) { end = next + 1 }
        guard end > index else { return nil }
        return Amount(value: number.value, end: end)
    }

    /// Where the next part of a number stands: here, behind a hyphen, or
    /// behind an "and" that follows a hundred.
    private func continuation(of number: SpelledNumber, at index: Int) -> Int? {
        guard !number.isEmpty else { return index }
        if number.endsWithScale, role(index) == .and { return index + 1 }
        return afterHyphen(index)
    }

    /// Digits with a scale behind them: "5 thousand".
    private func scaled(_ amount: Amount) -> Amount {
        guard case .scale(let scale)? = role(amount.end) else { return amount }
        return Amount(value: amount.value * scale, end: amount.end + 1)
    }

    // MARK: Articles and halves

    private func indefinite(at index: Int) -> Amount? {
        switch role(index + 1) {
        case .scale(let scale)?:
            return withHalf(Amount(value: scale, end: index + 2))
        case .couple?: return couple(at: index + 1)
        case .grand?: return Amount(value: 1, end: index + 1)
        case .unit(let unit)? where unit != .quarter: return isRate(index) ? nil : single(at: index)
        case .fortnight?: return single(at: index)
        case .filler?:
            guard case .unit? = role(index + 2) else { return nil }
            return isRate(index) ? nil : single(at: index)
        default: return nil
        }
    }

    private func single(at index: Int) -> Amount { Amount(value: 1, end: index + 1, needsUnit: true) }

    /// "$20 an hour", "twice a week": no length of time.
    private func isRate(_ index: Int) -> Bool { lastEnd == index || role(index - 1) == .times }

    private func couple(at index: Int) -> Amount? {
        Amount(value: 2, end: role(index + 1) == .of ? index + 2 : index + 1)
    }

    private func half(at index: Int) -> Amount? {
        let next = role(index + 1) == .article ? index + 2 : afterHyphen(index + 1)
        switch role(next) {
        case .scale(let scale)? where next == index + 2: return Amount(value: scale / 2, end: next + 1)
        case .unit?: return Amount(value: 0.5, end: next, needsUnit: true)
        default: return nil
        }
    }

    /// Adds "and a half" or "1/2" behind a number.
    private func withHalf(_ amount: Amount?) -> Amount? {
        guard var amount else { return nil }
        if role(amount.end) == .and, role(amount.end + 1) == .article, role(amount.end + 2) == .half {
            amount = Amount(value: amount.value + 0.5, end: amount.end + 3)
        } else if numeral(amount.end)?.value == 1, isAttached(.slash, amount.end + 1),
            numeral(amount.end + 2)?.value == 2
        {
            amount = Amount(value: amount.value + 0.5, end: amount.end + 3)
        }
        return amount
    }
}
