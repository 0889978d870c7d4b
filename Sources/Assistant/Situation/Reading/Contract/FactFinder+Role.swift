import Quantities

/// Who writes.
extension FactFinder {
    mutating func findRole() {
        if let index = clientPlace { add(.role, .text("client"), at: index - 1..<index + 1) }
    }

    /// Where the writer first shows to be a client, or nil.
    var clientIndex: Int? {
        message.tokens.indices.first { index in
            guard !message.isQuoted(index) else { return false }
            let hasFreelancer = message.cue(index).contains(.freelancer) && isOwnFreelancer(index)
            let isFunder = message.isWord(index, in: Self.funding) && message.word(index - 1) == Self.i
            return isPoster(index) || isHirer(index) || hasFreelancer || isFunder || isSelfCalledClient(index)
                || isOwnCard(index)
        }
    }

    /// "I posted a job", "my job post".
    private func isPoster(_ index: Int) -> Bool {
        if message.word(index) == Self.posted, message.word(index - 1) == Self.i {
            return message.has(.job, in: message.behind(index + 1, 3))
        }
        return message.isWord(index, in: Self.post) && message.cue(index - 1).contains(.job)
            && message.word(index - 2) == Self.my
    }

    private static let posted: PackedWord = "posted"
    private static let post = WordSet("post posting")

    /// "I hired him", "hired a writer", but not "hired as a writer" and "he hired another writer".
    private func isHirer(_ index: Int) -> Bool {
        guard message.cue(index).contains(.hired) else { return false }
        if message.word(index - 1) == Self.i { return true }
        guard let hired = message.first(.freelancer, in: message.behind(index + 1, 3)) else { return false }
        let lead = message.before(index, 4)
        return !message.hasWord(in: index + 1..<hired, of: Self.roleWords) && !message.has(.client, in: lead)
            && !message.hasWord(in: lead, of: Self.notTheWriter)
    }

    private static let roleWords = WordSet("as")
    private static let notTheWriter = WordSet("he she they who was got been get being be")

    /// "My freelancer", "with a freelancer", but not "my freelancer profile".
    private func isOwnFreelancer(_ index: Int) -> Bool {
        guard !message.isWord(index + 1, in: Self.belongings) else { return false }
        return message.word(index - 1) == Self.my
            || message.isWord(index - 1, in: Self.articles) && message.word(index - 2) == Self.with
                && !message.has(.client, in: message.before(index, 6))
    }

    private static let belongings = WordSet("profile account career plus membership friend friends status life side")
    private static let articles = WordSet("a the this")
    private static let with: PackedWord = "with"

    /// "When is the money back on my card?": who paid with a card.
    private func isOwnCard(_ index: Int) -> Bool {
        guard message.isWord(index, in: Self.cards), message.hasWord(in: message.before(index, 3), of: Self.ownWords)
        else { return false }
        return message.hasWord(in: message.before(index, 8), of: Self.charging)
    }

    private static let cards = WordSet("card creditcard")
    private static let ownWords = WordSet("my our")
    private static let charging = WordSet("back charged charge charges refunded returned return refund")

    /// "I am a client", "as the client", but not "as the client never answers".
    private func isSelfCalledClient(_ index: Int) -> Bool {
        guard message.isWord(index, in: Self.clientWords) else { return false }
        var start = index - 1
        while message.isWord(start, in: Self.modifiers) { start -= 1 }
        if message.isWord(start, in: Self.being) { return true }
        let isSubject = message.word(index + 1) != nil && !message.isWord(index + 1, in: Self.afterRole)
        return message.word(start) == Self.asWord && start < index - 1 && !isSubject
    }

    static let funding = WordSet("funded deposited")
    private static let clientWords = WordSet("client buyer employer hirer")
    private static let being = WordSet("am i'm im")
    private static let modifiers = WordSet("a an the new also actually just only paying here upwork still")
    private static let afterRole = WordSet("i i'm i've i'd my we how what can do does should is who here on and side")
    private static let asWord: PackedWord = "as"

    private static let i: PackedWord = "i"
    private static let my: PackedWord = "my"
}
