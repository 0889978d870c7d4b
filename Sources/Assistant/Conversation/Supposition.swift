import KnowledgeBase

/// What a text supposes of the case at hand without telling it: "and if it is
/// hourly?", "what if half of them were manual?", "what if he ends it himself?".
struct Supposition {
    let words: ReplyWords
    /// What was read in the text by itself.
    let facts: [Fact]
    let known: Situation

    /// What was read as supposed in the text.
    var read: Situation {
        var supposed = Situation()
        for fact in facts where fact.said == .hypothetical { supposed[fact.key] = fact.value }
        return supposed
    }

    /// What the text says to the questions that the last answer turns on; it
    /// is the likeliest thing that few words are about.
    func situation(answering slots: [Slot]) -> Situation {
        var supposed = Situation()
        for slot in slots {
            guard let key = SituationKey(rawValue: slot.key), let value = SlotReply.supposed(in: words, of: slot),
                known[key] != value
            else { continue }
            supposed[key] = value
        }
        if isEndedByOther { supposed[.refundRequested] = .flag(true) }
        return supposed
    }

    /// Whether the other side ends a contract with submitted work. The escrow
    /// is then asked for, whatever the asker calls it (help page on escrow
    /// refund requests, support.upwork.com article 211062058).
    private var isEndedByOther: Bool {
        guard known.flag(.submitted) == true, known.text(.role) != "client", known.flag(.refundRequested) != true,
            let person = words.words.firstIndex(where: Self.others.contains)
        else { return false }
        return words.words[person...].dropFirst().prefix(2).contains(where: Self.endings.contains)
    }

    private static let others: Set<String> = ["he", "she", "they", "client"]
    private static let endings: Set<String> = [
        "ends", "end", "closes", "close", "cancels", "cancel", "ended", "closed", "cancelled", "canceled",
    ]
}
