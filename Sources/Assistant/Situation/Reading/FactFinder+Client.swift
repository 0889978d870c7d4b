import Quantities

/// Who writes, and what the other side asks for.
extension FactFinder {
    mutating func findClient() {
        findRole()
        for index in message.tokens.indices where message.cue(index).contains(.request) {
            guard !message.has([.planned, .me], in: message.before(index, 2)) || isPastRequest(index) else { continue }
            findRequest(at: index)
        }
    }

    private mutating func findRole() {
        for index in message.tokens.indices {
            let isHirer =
                message.cue(index).contains(.hired)
                && (message.word(index - 1) == Self.i || message.has(.freelancer, in: message.behind(index + 1, 3)))
            let hasFreelancer = message.cue(index).contains(.freelancer) && message.word(index - 1) == Self.my
            let isFunder = message.word(index).map(Self.funding.contains) ?? false && message.word(index - 1) == Self.i
            if isHirer || hasFreelancer || isFunder || isSelfCalledClient(index) {
                return add(.role, .text("client"), at: index - 1..<index + 1)
            }
        }
    }

    /// "I am a client", "as the client".
    private func isSelfCalledClient(_ index: Int) -> Bool {
        guard message.word(index) == Self.client else { return false }
        let before = message.before(index, 3)
        let words = before.compactMap { message.word($0) }
        return words.contains(Self.am) || words.contains(Self.iAm)
            || words.contains(Self.asWord) && !words.contains(Self.my)
    }

    static let funding = Set(PackedWord.list("funded deposited"))
    private static let client: PackedWord = "client"
    private static let am: PackedWord = "am"
    private static let iAm: PackedWord = "i'm"
    private static let asWord: PackedWord = "as"

    private static let i: PackedWord = "i"
    private static let my: PackedWord = "my"

    private func isPastRequest(_ index: Int) -> Bool {
        !message.has(.me, in: message.before(index, 2)) && !message.has(.planned, in: message.before(index, 1))
    }

    private mutating func findRequest(at index: Int) {
        let objects = message.behind(index + 1, 6)
        if let refund = message.first([.refund, .escrow], in: objects) {
            let range = index..<refund + 1
            // A plain wish is a threat or a talk; a request waits for a click.
            if isFormal(index) { add(.refundRequested, .flag(true), at: range, negated: message.isNegated(index)) }
        } else if let changes = message.first(.changes, in: objects) {
            add(.changesRequested, .number(times(behind: changes)), at: index..<changes + 1)
        }
    }

    private func isFormal(_ index: Int) -> Bool { message.word(index).map(Self.formal.contains) ?? false }

    private static let formal = Set(PackedWord.list("requested requests request asked asks asking requesting"))

    /// "Twice", "three times"; once where nothing is said.
    private func times(behind index: Int) -> Double {
        let window = message.behind(index + 1, 3)
        if window.contains(where: { message.word($0) == Self.twice }) { return 2 }
        guard case .count(let count)? = message.places[message.placeNumbers(in: window)].first?.kind else { return 1 }
        return count
    }

    private static let twice: PackedWord = "twice"
}
