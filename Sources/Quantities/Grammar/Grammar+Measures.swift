/// Per cents, ratings, shares and plain numbers.
extension Grammar {
    func percent(_ amount: Amount) -> Match? {
        guard !amount.needsUnit else { return nil }
        let end = amount.end
        if token(end)?.sign == .percent || role(end) == .percent {
            return Match(kind: .percent(amount.value), end: end + 1)
        }
        guard role(end) == .per, role(end + 1) == .cent else { return nil }
        return Match(kind: .percent(amount.value), end: end + 2)
    }

    func stars(_ amount: Amount) -> Match? {
        guard !amount.needsUnit, amount.value <= Self.mostStars else { return nil }
        if role(afterHyphen(amount.end)) == .star {
            return Match(kind: .stars(amount.value), end: afterHyphen(amount.end) + 1)
        }
        guard isAttached(.star, amount.end) else { return nil }
        // "5*3" is a product, "5**" is emphasis.
        if let next = token(amount.end + 1), next.isAttached, !next.endsPhrase,
            next.sign != .comma, next.sign != .closing
        {
            return nil
        }
        return Match(kind: .stars(amount.value), end: amount.end + 1)
    }

    /// Ratings go up to five or ten.
    private static let mostStars = 10.0

    func fraction(_ amount: Amount) -> Match? {
        guard !amount.needsUnit, amount.numeral?.suffix != .ordinal else { return nil }
        return slashFraction(amount) ?? spokenFraction(amount)
    }

    private func slashFraction(_ amount: Amount) -> Match? {
        guard isAttached(.slash, amount.end), token(amount.end + 1)?.isAttached == true,
            let whole = numeral(amount.end + 1)
        else { return nil }
        guard amount.value <= whole.value, whole.value > 0 else { return Match(kind: nil, end: amount.end + 2) }
        return share(of: amount.value, in: whole.value, end: amount.end + 2)
    }

    private func spokenFraction(_ amount: Amount) -> Match? {
        var index = role(amount.end) == .out ? amount.end + 1 : amount.end
        guard role(index) == .of else { return nil }
        index += 1
        let limit = index + 3
        while index < limit, isOwner(index) { index += 1 }
        guard let whole = self.amount(at: index), !whole.needsUnit, whole.numeral?.suffix != .ordinal,
            amount.value <= whole.value, !isMeasured(whole)
        else { return nil }
        return share(of: amount.value, in: whole.value, end: whole.end)
    }

    /// "4.5 out of 5 stars" is a rating, not a share.
    private func share(of part: Double, in whole: Double, end: Int) -> Match {
        guard whole == 5, role(end) == .star else { return Match(kind: .fraction(part: part, whole: whole), end: end) }
        return Match(kind: .stars(part), end: end + 1)
    }

    private func isOwner(_ index: Int) -> Bool {
        switch role(index) {
        case .owner, .the, .last, .past, .ordinal(1): true
        default: false
        }
    }

    /// Whether a number is one of days, dollars or per cents.
    private func isMeasured(_ amount: Amount) -> Bool {
        percent(amount) != nil || suffixedMoney(amount) != nil || unit(behind: amount) != nil
    }

    func plain(_ amount: Amount) -> Match? {
        guard !amount.needsUnit else { return nil }
        guard amount.numeral?.suffix == .ordinal else { return Match(kind: .count(amount.value), end: amount.end) }
        return Match(kind: .ordinal(Int(amount.value)), end: amount.end)
    }

    /// An ordinal in a word. A "second" after "a" or "one" is a time.
    func bareOrdinal(at index: Int) -> Match? {
        guard case .ordinal(let place)? = role(index) else { return nil }
        if place == 2 {
            switch role(index - 1) {
            case .the, .owner, .this, .determiner, .of: break
            default: return nil
            }
        }
        return Match(kind: .ordinal(place), end: index + 1)
    }
}
