extension Grammar {
    /// An amount with its currency before it: "$50", "-$50", "USD 1.5k".
    func prefixedMoney(at index: Int) -> Match? {
        var next = index
        var sign = 1.0
        if takeMinus(&next) { sign = -1 }
        guard let currency = currency(at: next) else { return nil }
        next += 1
        if token(next)?.sign == .hyphen, token(next + 1)?.isAttached == true {
            sign = -1
            next += 1
        }
        guard let amount = amount(at: next), let numeral = numeral(next) else { return nil }
        let value = numeral.hasPointedThousands ? amount.value * 1_000 : amount.value
        return Match(kind: .money(amount: sign * value, currency: currency), end: afterCurrency(amount.end))
    }

    /// Goes past a minus sign that stands before a currency and behind
    /// nothing.
    private func takeMinus(_ index: inout Int) -> Bool {
        guard let token = token(index), token.sign == .hyphen, !token.isAttached || token.startsLine,
            self.token(index + 1)?.isAttached == true
        else { return false }
        index += 1
        return true
    }

    private func currency(at index: Int) -> String? {
        switch token(index)?.sign {
        case .dollar: return dollars(at: index)
        case .euro: return "EUR"
        case .pound: return "GBP"
        case .rupee: return "INR"
        default: break
        }
        guard case .currency(let code, isCode: true)? = role(index) else { return nil }
        return code
    }

    /// Whose dollars: "C$" and "A$" are not US ones.
    private func dollars(at index: Int) -> String {
        guard let word = token(index - 1)?.word, token(index)?.isAttached == true else { return "USD" }
        return Self.dollarCodes[word] ?? "USD"
    }

    private static let dollarCodes: [PackedWord: String] = [
        "c": "CAD", "ca": "CAD", "cad": "CAD", "a": "AUD", "au": "AUD", "aud": "AUD", "nz": "NZD", "hk": "HKD",
        "s": "SGD", "sg": "SGD",
    ]

    /// The index behind a currency word that repeats the sign: "$50 USD".
    private func afterCurrency(_ index: Int) -> Int {
        guard case .currency? = role(index) else { return index }
        return index + 1
    }

    /// An amount with its currency behind it: "50 dollars", "50$", "2 grand".
    func suffixedMoney(_ amount: Amount) -> Match? {
        guard !amount.needsUnit else { return nil }
        // "A ten-dollar job".
        let unit = afterCountry(afterHyphen(amount.end))
        switch role(unit) {
        case .currency(let code, isCode: _)?:
            return Match(kind: .money(amount: amount.value, currency: code), end: unit + 1)
        case .grand?:
            return Match(kind: .money(amount: amount.value * 1_000, currency: "USD"), end: unit + 1)
        case .cent?:
            return Match(kind: .money(amount: amount.value / 100, currency: "USD"), end: unit + 1)
        default:
            return signedMoney(amount)
        }
    }

    /// The index behind the country of a currency: "300 US dollars".
    private func afterCountry(_ index: Int) -> Int {
        guard case .currency? = role(index + 1), let word = token(index)?.word, Self.countries.contains(word) else {
            return index
        }
        return index + 1
    }

    private static let countries = Set(PackedWord.list("us american"))

    private func signedMoney(_ amount: Amount) -> Match? {
        guard let token = token(amount.end), token.isAttached, numeral(amount.end + 1) == nil || !attachedNext(amount),
            let currency = currency(at: amount.end)
        else { return nil }
        return Match(kind: .money(amount: amount.value, currency: currency), end: amount.end + 1)
    }

    private func attachedNext(_ amount: Amount) -> Bool { token(amount.end + 1)?.isAttached == true }
}
