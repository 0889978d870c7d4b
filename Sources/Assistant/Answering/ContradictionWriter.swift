import KnowledgeBase

/// Says which things an asker told cannot both be so.
struct ContradictionWriter {
    let knowledge: Knowledge
    let turn: Turn
    let plan: TurnPlan
    /// The decisive answer.
    let main: WrittenAnswer

    /// The contradictions that matter: a correction is none, and "and with 6
    /// good ones?" tries numbers out.
    var found: [Contradiction] {
        let isTried = FollowUp(ReplyWords(turn.ownWords)).goesOn
        let changes =
            plan.corrects || isTried ? [] : Contradiction.changes(from: turn.known, by: turn.news)
        return changes + [impossible].compactMap { $0 }
    }

    /// One line for each.
    var lines: [String] { found.map(text) }

    /// Counts that cannot be are asked for where a score is calculated from them.
    var question: ReplyAssembly.Question? {
        guard impossible != nil, turn.conversation.asked?.slot != SituationKey.total.rawValue else { return nil }
        let slot = SituationKey.total.rawValue
        return (slot, knowledge.phrase(.contradictionAsk), Conversation.Asked(slot: slot, tries: 1))
    }

    /// Whether a number from the counts would mean nothing, because they cannot be.
    var spoilsEstimate: Bool { impossible != nil }

    private var impossible: Contradiction? {
        guard main.answer.estimate != nil, main.intent.topic == "score" else { return nil }
        return Contradiction.impossibleCounts(in: turn.situation, told: turn.news)
    }

    private func text(_ contradiction: Contradiction) -> String {
        switch contradiction {
        case .changed(let key, let earlier, let later):
            knowledge.phrase(
                .contradictionChanged,
                [
                    "name": .text(key.label), "earlier": .text(key.text(of: earlier)),
                    "later": .text(key.text(of: later)),
                ])
        case .tooMany(let parts, let whole):
            knowledge.phrase(
                .contradictionCounts,
                [
                    "parts": .text(parts.compactMap(turn.situation.line).joined(separator: "; ")),
                    "whole": .text(turn.situation.line(whole) ?? whole.label),
                ])
        }
    }
}
