/// What a text tells of the case at hand, beside what is known of it.
///
/// A question names the other type of contract as well as a correction does:
/// "how do hourly contracts get paid?" tells nothing of a fixed-price case. It
/// is answered as supposed, and forgotten.
struct CaseNews {
    let text: String
    /// What was read in the text by itself.
    let facts: [Fact]
    /// What was read of another contract than the one in question.
    let elsewhere: [Fact]
    /// What earlier turns said.
    let known: Situation

    /// What the text tells of the case.
    var told: Situation {
        var told = Situation(stated: facts)
        for key in supposed.keys where supposed[key] == told[key] { told[key] = nil }
        if let type = otherThanDenied { told[.contractType] = .text(type) }
        return told
    }

    /// What the answer supposes without taking it as known.
    var supposed: Situation {
        var supposed = Situation(stated: elsewhere)
        for fact in facts where isSupposed(fact) { supposed[fact.key] = fact.value }
        return supposed
    }

    /// What is still known once the text has been heard: submitted work that
    /// was paid waits no longer.
    var stillKnown: Situation { isPaid ? known.afterPayment : known }

    // MARK: Supposing

    private func isSupposed(_ fact: Fact) -> Bool {
        switch fact.said {
        case .negated: false
        case .hypothetical: followUp.goesOn && !known.isEmpty
        case .stated: isOfOtherType(fact) || isTriedOut(fact)
        }
    }

    private var followUp: FollowUp { FollowUp(ReplyWords(text)) }

    /// "And with 6 good ones?" puts another value in the place of a known one.
    private func isTriedOut(_ fact: Fact) -> Bool {
        guard let before = known[fact.key], before != fact.value, followUp.goesOn else { return false }
        return text.contains("?") || ReplyWords(text).containsAny(of: Self.trials)
    }

    private static let trials = ["and with", "what about", "how about", "but with"]

    // MARK: The type

    /// Whether a fact belongs to the other type of contract, of which the text
    /// does not say that the case is of it.
    private func isOfOtherType(_ fact: Fact) -> Bool {
        guard let before = known.text(.contractType),
            let type = facts.last(where: { $0.key == .contractType && $0.said == .stated }),
            type.value != .text(before), !isToldOfCase(type)
        else { return false }
        return fact.key == .contractType
            || Situation.only(on: before == "fixed" ? "hourly" : "fixed").contains(fact.key)
    }

    private func isToldOfCase(_ type: Fact) -> Bool {
        let clause = TextClause(around: type.start..<type.end, in: text)
        guard !clause.isQuestion, !clause.isGeneral else { return false }
        if clause.names(anyOf: Self.names) { return clause.pointsAtCase }
        // Escrow and submitted work are of fixed price whatever was said; a
        // tracker is only spoken of.
        return type.value == .text("fixed")
    }

    /// "It's not fixed price" leaves the other of two types.
    private var otherThanDenied: String? {
        guard let before = known.text(.contractType),
            let denied = facts.last(where: { $0.key == .contractType && $0.said == .negated }),
            denied.value == .text(before)
        else { return nil }
        let clause = TextClause(around: denied.start..<denied.end, in: text)
        guard !clause.isQuestion, clause.pointsAtCase else { return nil }
        return before == "fixed" ? "hourly" : "fixed"
    }

    /// The beginnings of the words that name a type; others only hint at it.
    private static let names = ["hour", "hrly", "fix", "flat"]

    // MARK: Payment

    /// "He paid me": the submitted work of the case was paid. What was paid
    /// before or in part leaves the rest waiting.
    private var isPaid: Bool {
        let words = ReplyWords(text)
        return known.flag(.submitted) == true && words.count <= Self.longestReport && !text.contains("?")
            && !words.words.contains(where: Self.parts.contains)
            && facts.contains { $0.key == .hasEarnings && $0.value == .flag(true) && $0.said == .stated }
            && !facts.contains { $0.key == .submitted }
    }

    private static let longestReport = 10
    private static let parts: Set<String> = [
        "milestone", "milestones", "first", "part", "partly", "partially", "half", "before", "other", "another",
        "previous", "previously", "last", "earlier", "some", "only", "not", "if", "never", "but", "still", "once",
        "always", "usually", "deposit", "bonus",
    ]
}
