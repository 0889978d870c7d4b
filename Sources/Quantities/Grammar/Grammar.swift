import CivilCalendar

/// Reads quantities from tokens, from left to right, the longest first.
struct Grammar {
    let tokens: [Token]
    let reference: CalendarDay
    private let roles: [Lexicon.Role?]
    /// The index behind the quantity that was read last.
    private(set) var lastEnd = -1

    init(tokens: [Token], reference: CalendarDay) {
        self.tokens = tokens
        self.reference = reference
        roles = tokens.map { $0.word.flatMap(Lexicon.role(of:)) }
    }

    /// A reading of the tokens from a start up to `end`.
    struct Match {
        /// What was read; nil for tokens that belong together and mean no
        /// quantity, such as "24/7".
        let kind: Quantity.Kind?
        let end: Int
        var isRough = false
    }

    /// All quantities, in order.
    mutating func quantities() -> [Quantity] {
        var found: [Quantity] = []
        var index = 0
        while index < tokens.count {
            guard let match = match(at: index) else {
                index += 1
                continue
            }
            if let kind = match.kind { found.append(quantity(kind, match, from: index)) }
            index = match.end
            lastEnd = index
        }
        return found
    }

    private func quantity(_ kind: Quantity.Kind, _ match: Match, from index: Int) -> Quantity {
        Quantity(
            kind: kind, span: tokens[index].start..<tokens[match.end - 1].end,
            isApproximate: match.isRough || isRough(from: index, to: match.end))
    }

    private func match(at index: Int) -> Match? {
        switch tokens[index].kind {
        case .day(let day): Match(kind: .date(day, precision: .day), end: index + 1)
        case .sign: prefixedMoney(at: index)
        case .word: namedDate(at: index) ?? prefixedMoney(at: index) ?? numeric(at: index)
        case .number: tokens.isListNumber(at: index) ? Match(kind: nil, end: index + 2) : numeric(at: index)
        case .opaque: nil
        }
    }

    private func numeric(at index: Int) -> Match? {
        guard let amount = amount(at: index) else { return bareOrdinal(at: index) }
        return percent(amount) ?? suffixedMoney(amount) ?? stars(amount) ?? duration(amount, from: index)
            ?? fraction(amount) ?? range(amount) ?? dayAndMonth(amount) ?? dayOfMonth(amount, from: index) ?? year(
                amount, from: index) ?? plain(amount)
    }

    // MARK: Looking around

    /// The role of the word at an index, or nil outside the text.
    func role(_ index: Int) -> Lexicon.Role? {
        roles.indices.contains(index) ? roles[index] : nil
    }

    /// The token at an index, or nil outside the text.
    func token(_ index: Int) -> Token? {
        tokens.indices.contains(index) ? tokens[index] : nil
    }

    /// The number in digits at an index.
    func numeral(_ index: Int) -> Numeral? {
        guard case .number(let numeral)? = token(index)?.kind else { return nil }
        return numeral
    }

    /// Whether a sign stands at an index with nothing before it.
    func isAttached(_ sign: Token.Sign, _ index: Int) -> Bool {
        guard let token = token(index) else { return false }
        return token.sign == sign && token.isAttached
    }

    /// The index after a hyphen between two words, or the index itself.
    func afterHyphen(_ index: Int) -> Int {
        isAttached(.hyphen, index) && token(index + 1)?.isAttached == true ? index + 1 : index
    }

    private func isRough(from start: Int, to end: Int) -> Bool {
        if token(start - 1)?.sign == .tilde || isAttached(.plus, end) { return true }
        switch role(start - 1) {
        case .rough, .than, .least: return true
        case .to: return role(start - 2) == .close
        default: return false
        }
    }
}
