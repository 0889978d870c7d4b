import Quantities

/// Whether the asker has the Top Rated badge.
extension FactFinder {
    mutating func findBadge() {
        for index in message.tokens.indices where isBadge(index) {
            let lead = message.before(index, 6)
            if message.has(.lost, in: lead) || message.has(.lost, in: message.behind(index + 1, 5)) {
                return add(.topRated, .flag(false), at: index..<index + 1)
            }
            if message.has(.not, in: lead) { return add(.topRated, .flag(false), at: index..<index + 1) }
            if message.has(.planned, in: lead) || message.has([.waiting, .want], in: lead) { continue }
            if isHolder(index) { return add(.topRated, .flag(true), at: index..<index + 1) }
        }
    }

    /// "Top rated", "TR".
    private func isBadge(_ index: Int) -> Bool {
        guard message.cue(index).contains(.top) else { return false }
        return message.word(index) == Self.short || message.cue(index + 1).contains(.badge)
            || message.sign(index + 1) == .hyphen && message.cue(index + 2).contains(.badge)
    }

    private static let short: PackedWord = "tr"

    /// "I'm top rated", "as a top rated freelancer", "top rated here".
    private func isHolder(_ index: Int) -> Bool {
        let lead = message.before(index, 4)
        let behind = message.behind(index + 1, 3)
        if lead.isEmpty, behind.contains(where: { message.word($0) == Self.here }) { return true }
        return message.has(.me, in: lead) || lead.contains { message.word($0) == Self.as }
    }

    private static let here: PackedWord = "here"
    private static let `as`: PackedWord = "as"
}
