import Quantities

/// What the other side asks for.
extension FactFinder {
    mutating func findRequests() {
        for index in message.tokens.indices where message.cue(index).contains(.request) {
            findRequest(at: index)
        }
    }

    private mutating func findRequest(at index: Int) {
        let objects = message.behind(index + 1, 9)
        if message.word(index) == Self.request, message.isWord(index + 1, in: Self.toReturn),
            message.hasWord(in: objects.prefixRange(3), of: Self.returning)
        {
            add(.refundRequested, .flag(true), at: index..<index + 3)
        } else if let money = escrowAsked(in: objects) {
            guard isAskersRequest(index) else { return }
            add(.refundRequested, .flag(true), at: index..<money + 1, negated: message.isNegated(index))
        } else if let refund = message.first(.refund, in: objects) {
            // Money that was paid already is only talked about; a request waits for a click.
            guard isFormal(index), isAskersRequest(index), message.word(refund - 1) != Self.to,
                known(.hasEarnings) != .flag(true)
            else { return }
            add(.refundRequested, .flag(true), at: index..<refund + 1, negated: message.isNegated(index))
        } else if message.cue(index - 1).contains(.changes), isFormal(index) {
            add(.changesRequested, .number(times(around: index, index)), at: index - 1..<index + 1)
        } else if let changes = message.first(.changes, in: objects) ?? smallChange(in: objects), isOthersRequest(index)
        {
            add(.changesRequested, .number(times(around: changes, index)), at: index..<changes + 1)
        }
    }

    /// "The escrow", "the milestone money back", "his deposit back".
    private func escrowAsked(in objects: Range<Int>) -> Int? {
        guard let money = message.first([.escrow, .milestone], in: objects) else { return nil }
        let isMeant = money == objects.lowerBound || message.hasWord(in: objects.lowerBound..<money, of: Self.the)
        if message.word(money) == Self.escrow, isMeant { return money }
        if message.has(.refund, in: objects), message.cue(money).contains(.escrow) { return money }
        return message.hasWord(in: objects, of: Self.back) ? money : nil
    }

    /// "A request to return the 600".
    private static let request: PackedWord = "request"
    private static let toReturn = WordSet("to")
    private static let returning = WordSet("return refund give send")
    private static let to: PackedWord = "to"
    private static let escrow: PackedWord = "escrow"
    private static let the = WordSet("the his her their full entire whole")
    private static let back = WordSet("back return")

    /// Whether it is the one with the money who asks: the client, or the
    /// writer who is one.
    private func isAskersRequest(_ index: Int) -> Bool {
        isOthersRequest(index) || known(.role) != nil && !message.has(.planned, in: message.before(index, 2))
    }

    private func isOthersRequest(_ index: Int) -> Bool {
        !message.hasWord(in: message.before(index, 2), of: Self.writers)
            && !message.has(.planned, in: message.before(index, 1))
    }

    private static let writers = WordSet("i i'm i've i'd we me")

    private func isFormal(_ index: Int) -> Bool { message.isWord(index, in: Self.formal) }

    private static let formal = WordSet("requested requests request asked asks asking requesting")

    /// "A small change": alone the word is mostly a verb.
    private func smallChange(in objects: Range<Int>) -> Int? {
        objects.first { message.word($0) == Self.change && message.isWord($0 - 1, in: Self.small) }
    }

    private static let change: PackedWord = "change"
    private static let small = WordSet("a one small minor little quick big")

    /// "Twice", "three times"; once where nothing is said.
    private func times(around changes: Int, _ request: Int) -> Double {
        for window in [message.behind(changes + 1, 3), request + 1..<max(request + 1, changes)] {
            if window.contains(where: { message.word($0) == Self.twice }) { return 2 }
            guard let place = message.places[message.placeNumbers(in: window)].first,
                case .count(let count) = place.kind, message.word(place.range.lowerBound - 1) != Self.day
            else { continue }
            return count
        }
        return 1
    }

    private static let twice: PackedWord = "twice"
    /// "On day 12" is no number of requests.
    private static let day: PackedWord = "day"
}
