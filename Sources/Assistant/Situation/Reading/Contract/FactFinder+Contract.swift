import Quantities

/// The contract in question: its type and its end.
extension FactFinder {
    mutating func findContract() {
        findSubmission()
        findPay()
        findManualTime()
        findType()
        findAutomaticEnd()
        findWeeklyPay()
    }

    // MARK: End

    /// "Upwork closed it", "it was closed automatically".
    private mutating func findAutomaticEnd() {
        for index in message.tokens.indices where message.cue(index).contains(.ended) {
            let isAutomatic =
                message.has(.automatic, in: message.behind(index + 1, 4)) || message.cue(index - 1).contains(.automatic)
            let isPlatforms = message.cue(index - 1).contains(.platform) || isByPlatform(index)
            guard isAutomatic || isPlatforms, !message.has(.planned, in: message.before(index, 3)),
                !message.has(.not, in: message.before(index, 2)), !message.isQuestion(index)
            else { continue }
            add(.autoClosed, .flag(true), at: index..<index + 1)
        }
    }

    /// "Closed by the system".
    private func isByPlatform(_ index: Int) -> Bool {
        message.word(index + 1) == Self.by && message.has(.platform, in: message.behind(index + 2, 2))
    }

    private static let by: PackedWord = "by"

    /// "He pays every week", "weekly payments".
    private mutating func findWeeklyPay() {
        for index in message.tokens.indices {
            let isWeekly =
                message.word(index) == Self.weekly
                || message.isWord(index, in: Self.weekDays) && message.isWord(index - 1, in: Self.every)
            guard isWeekly, message.has(.paid, in: message.sentence(index)) else { continue }
            add(.paysWeekly, .flag(true), at: index..<index + 1)
            if !knows(.hasEarnings) { add(.hasEarnings, .flag(true), at: index..<index + 1) }
        }
    }

    private static let weekly: PackedWord = "weekly"
    private static let weekDays = WordSet("week monday tuesday wednesday thursday friday saturday sunday")
    private static let every = WordSet("every each")
}
