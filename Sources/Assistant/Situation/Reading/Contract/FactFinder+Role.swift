import Quantities

/// Who writes.
extension FactFinder {
    mutating func findRole() {
        for index in message.tokens.indices {
            let isHirer =
                message.cue(index).contains(.hired)
                && (message.word(index - 1) == Self.i || message.has(.freelancer, in: message.behind(index + 1, 3)))
            let hasFreelancer = message.cue(index).contains(.freelancer) && isOwnFreelancer(index)
            let isFunder = message.isWord(index, in: Self.funding) && message.word(index - 1) == Self.i
            if isHirer || hasFreelancer || isFunder || isSelfCalledClient(index) {
                return add(.role, .text("client"), at: index - 1..<index + 1)
            }
        }
    }

    /// "My freelancer", "with a freelancer".
    private func isOwnFreelancer(_ index: Int) -> Bool {
        message.word(index - 1) == Self.my
            || message.isWord(index - 1, in: Self.articles) && message.word(index - 2) == Self.with
    }

    private static let articles = WordSet("a the this")
    private static let with: PackedWord = "with"

    /// "I am a client", "as the client".
    private func isSelfCalledClient(_ index: Int) -> Bool {
        guard message.word(index) == Self.client else { return false }
        let before = message.before(index, 3)
        let words = before.compactMap { message.word($0) }
        return words.contains(Self.am) || words.contains(Self.iAm)
            || words.contains(Self.asWord) && !words.contains(Self.my)
    }

    static let funding = WordSet("funded deposited")
    private static let client: PackedWord = "client"
    private static let am: PackedWord = "am"
    private static let iAm: PackedWord = "i'm"
    private static let asWord: PackedWord = "as"

    private static let i: PackedWord = "i"
    private static let my: PackedWord = "my"
}
