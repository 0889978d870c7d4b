import KnowledgeBase

/// Keeps the client's answer from a freelancer who tells what a client wants:
/// both speak of money in escrow that is to go back, and the answer for the one
/// would cost the other the pay.
struct VoicePlanner {
    /// The intent of clients, and what a freelancer in that case must know.
    private static let clients = "escrow-client-refund"
    private static let freelancers = "escrow-refund-request"

    /// What only a freelancer says.
    private static let freelancerWords = [
        "my client", "my clients", "my buyer", "my customer", "i submitted", "i have submitted", "i've submitted",
        "i had submitted", "i delivered", "i have delivered", "i've delivered", "i uploaded", "i handed in",
    ]

    let knowledge: Knowledge

    /// The plan with the freelancer's answer in the place of the client's where
    /// a freelancer speaks.
    func heeding(_ plan: TurnPlan, in turn: Turn) -> TurnPlan {
        guard case .answer(let choices) = plan.action, choices.contains(where: { $0.intent == Self.clients }),
            knowledge.intent(Self.freelancers) != nil, isFreelancer(turn)
        else { return plan }
        var plan = plan
        plan.action = .answer(exchanged(choices))
        plan.alternatives.removeAll { $0.intent == Self.clients || $0.intent == Self.freelancers }
        return plan
    }

    private func isFreelancer(_ turn: Turn) -> Bool {
        turn.situation[.role] == nil && ReplyWords(turn.ownWords).containsAny(of: Self.freelancerWords)
    }

    private func exchanged(_ choices: [TurnPlan.Choice]) -> [TurnPlan.Choice] {
        choices.reduce(into: []) { kept, choice in
            let intent = choice.intent == Self.clients ? Self.freelancers : choice.intent
            guard !kept.contains(where: { $0.intent == intent }) else { return }
            kept.append(TurnPlan.Choice(intent: intent, confidence: choice.confidence))
        }
    }
}
