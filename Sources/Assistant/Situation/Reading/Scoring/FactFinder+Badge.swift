import Quantities

/// Whether the asker has the Top Rated badge.
extension FactFinder {
    mutating func findBadge() {
        if let index = message.tokens.indices.first(where: isMissingBadge) {
            return add(.topRated, .flag(false), at: index..<index + 1)
        }
        for index in message.tokens.indices where isBadge(index) {
            let lead = message.before(index, 6)
            if isFeared(index) {
                if message.has(.me, in: lead) { return add(.topRated, .flag(true), at: index..<index + 1) }
                continue
            }
            if isLost(index) || message.has(.not, in: lead) || isAwaited(index) {
                return add(.topRated, .flag(false), at: index..<index + 1)
            }
            if isHolder(index), !isAimedAt(index) { return add(.topRated, .flag(true), at: index..<index + 1) }
        }
    }

    /// "I do not want to lose Top Rated", "will it be removed?": who fears to
    /// lose it has it.
    private func isFeared(_ index: Int) -> Bool {
        let around = message.before(index, 6).lowerBound..<message.behind(index + 1, 5).upperBound
        guard let verb = message.first(.lost, in: around) else { return false }
        let lead = message.before(verb, 5)
        return message.isWord(verb, in: Self.losing) && message.has([.not, .planned, .supposed, .want], in: lead)
            || message.isQuestion(index) && message.has(.planned, in: lead)
    }

    private static let losing = WordSet("lose losing")

    /// "Top rated", "TR".
    private func isBadge(_ index: Int) -> Bool {
        guard message.cue(index).contains(.top) else { return false }
        return message.word(index) == Self.short || message.cue(index + 1).contains(.badge)
            || message.sign(index + 1) == .hyphen && message.cue(index + 2).contains(.badge)
    }

    private static let short: PackedWord = "tr"

    /// What is only aimed at: "eligible for TR", "will I be top rated".
    private func isAimedAt(_ index: Int) -> Bool {
        let lead = message.before(index, 6)
        if message.has([.planned, .waiting, .want], in: lead) || message.hasWord(in: lead, of: Self.wishes) {
            return true
        }
        return message.isQuestion(index) && !message.hasWord(in: lead, of: Self.as)
    }

    /// "I have been waiting for the badge": who waits has none.
    private func isAwaited(_ index: Int) -> Bool {
        let lead = message.before(index, 8)
        guard let wait = message.first(.waiting, in: lead) else { return false }
        return message.hasWord(in: wait + 1..<index, of: Self.for) && message.has(.me, in: message.before(wait, 8))
            && !message.isQuestion(index)
    }

    private static let `for` = WordSet("for")

    private static let wishes = WordSet(
        "eligible eligibility qualify qualified become becoming towards toward requirements apply for")

    // MARK: Lost

    /// "The badge vanished", "my badge was taken away", "no badge".
    private func isMissingBadge(_ index: Int) -> Bool {
        guard message.word(index) == Self.badge else { return false }
        if message.isWord(index - 1, in: Self.no) { return true }
        if isNotBack(index) { return true }
        let around = message.before(index, 4).lowerBound..<message.behind(index + 1, 4).upperBound
        guard let verb = around.first(where: { message.isWord($0, in: Self.gone) }) else { return false }
        let lead = message.before(verb, 5)
        return !message.has(.not, in: lead) && !message.has(.planned, in: lead)
            && !message.clause(verb).isSupposed(at: verb)
    }

    /// "The score is back but the badge is not", "the badge hasn't returned".
    private func isNotBack(_ index: Int) -> Bool {
        let behind = message.behind(index + 1, 3)
        guard let denial = message.first(.not, in: behind) else { return false }
        let rest = message.behind(denial + 1, 2)
        return !message.isQuestion(index)
            && (message.word(denial + 1) == nil || message.hasWord(in: rest, of: Self.returned))
    }

    private static let returned = WordSet("back returned yet come there restored")
    private static let badge: PackedWord = "badge"
    private static let no = WordSet("no without")
    private static let gone = WordSet("lost vanished gone disappeared removed revoked stripped taken")

    /// "I lost Top Rated", "I was top rated", "top rated for years and lost
    /// it".
    private func isLost(_ index: Int) -> Bool {
        let lead = message.before(index, 6)
        if message.hasWord(in: lead, of: Self.took), message.hasWord(in: lead, of: Self.away) { return true }
        if message.has(.lost, in: lead) || message.has(.lost, in: message.behind(index + 1, 5)) { return true }
        if message.hasWord(in: lead, of: Self.used) { return true }
        if message.has(.me, in: lead), message.before(index, 2).contains(where: isWas) { return true }
        let rest = index + 1..<max(index + 1, message.sentence(index).upperBound)
        return rest.contains { message.cue($0).contains(.lost) && isBadgeAgain($0 + 1) }
    }

    /// "Lost it", "lost the badge".
    private func isBadgeAgain(_ index: Int) -> Bool {
        message.isWord(index, in: Self.again) || message.cue(index + 1).contains(.badge)
    }

    private static let took = WordSet("took taken take takes")
    private static let away = WordSet("away")
    /// "I was", "had been", but not "have been".
    private func isWas(_ index: Int) -> Bool {
        message.word(index) == Self.was
            || message.word(index) == Self.been && message.isWord(index - 1, in: Self.pluperfect)
    }

    private static let used = WordSet("used")
    private static let was: PackedWord = "was"
    private static let been: PackedWord = "been"
    private static let pluperfect = WordSet("had i'd")
    private static let again = WordSet("it that badge status")

    // MARK: Held

    /// "I'm top rated", "as a top rated freelancer", "top rated here".
    private func isHolder(_ index: Int) -> Bool {
        let lead = message.before(index, 4)
        let isShort = message.word(index) == Self.short
        let end = isShort ? index : message.sign(index + 1) == .hyphen ? index + 2 : index + 1
        let behind = message.behind(end + 1, 2)
        if lead.isEmpty, message.hasWord(in: behind, of: Self.here) { return true }
        let isOwned = message.word(index - 1) == Self.the && message.has(.had, in: message.before(index, 10))
        return isOwned || message.has(.me, in: lead) || message.hasWord(in: lead, of: Self.as)
    }

    private static let the: PackedWord = "the"
    private static let here = WordSet("here for since")
    /// "As a top rated writer", "a question from a top rated writer".
    private static let `as` = WordSet("as from being")
}
