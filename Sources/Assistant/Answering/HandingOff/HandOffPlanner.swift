import KnowledgeBase

/// Puts people before rules: where an asker is in danger, threatened with law,
/// defrauded or locked out, the reply begins with where to go.
struct HandOffPlanner {
    /// The uncovered topic that comes before every other.
    static let foremost = "distress"
    /// Beside a danger only an answer as likely as this is of use, where
    /// nothing is asked in so many words.
    private static let sure = 0.7

    let knowledge: Knowledge
    private let index: HandOffIndex

    /// A planner that looks for the hand-offs of all topics.
    ///
    /// - Parameter index: What ``index(of:)`` gives for the knowledge; whoever plans more than once keeps it.
    init(knowledge: Knowledge, index: HandOffIndex? = nil) {
        self.knowledge = knowledge
        self.index = index ?? Self.index(of: knowledge)
    }

    /// The hand-offs of the uncovered topics, each at the place of its intent.
    static func index(of knowledge: Knowledge) -> HandOffIndex {
        HandOffIndex(knowledge.intents.map { $0.isCovered ? HandOff() : $0.handOff })
    }

    /// A plan that begins with the topics for which people are needed; what is
    /// covered is answered after them.
    func heeding(_ plan: TurnPlan, in text: String) -> TurnPlan {
        var plan = plan
        let topics = topics(in: text, plan: plan)
        guard !topics.isEmpty, topics.contains(Self.foremost) || !isElsewhere(plan.action) else {
            plan.urgency = needsPeople(plan.action) ? .person : nil
            return plan
        }
        plan.urgency = topics.contains(Self.foremost) ? .danger : .person
        plan.handOffs = topics
        plan.notCovered.removeAll(where: topics.contains)
        plan.action = action(for: plan.action, topics: topics, isAsked: text.contains("?"))
        return plan
    }

    /// Whether the text is about an uncovered topic that was recognised: that topic's own answer says where
    /// to go, be it the court of a landlord or the fraud of a shop.
    private func isElsewhere(_ action: TurnPlan.Action) -> Bool {
        guard case .decline(topic: _?) = action else { return false }
        return true
    }

    /// Whether the uncovered topic that was recognised is one for people.
    private func needsPeople(_ action: TurnPlan.Action) -> Bool {
        guard case .decline(topic: let topic?) = action else { return false }
        return knowledge.intent(topic).map { !$0.handOff.when.isEmpty } ?? false
    }

    /// The topics that a sentence of the text calls for, and the one that the
    /// matcher found and that is never less than urgent.
    private func topics(in text: String, plan: TurnPlan) -> [String] {
        let called = index.called(by: SentenceWords.all(in: text)).map { knowledge.intents[$0].id }
        let isForemost = called.contains(Self.foremost) || isFoundForemost(plan)
        return (isForemost ? [Self.foremost] : []) + called.filter { $0 != Self.foremost }
    }

    private func isFoundForemost(_ plan: TurnPlan) -> Bool {
        plan.names(Self.foremost) && knowledge.intent(Self.foremost)?.isCovered == false
    }

    /// Without the courtesies, and in an emergency without what may not be asked.
    private func action(for action: TurnPlan.Action, topics: [String], isAsked: Bool) -> TurnPlan.Action {
        guard case .answer(let choices) = action else { return .decline(topic: topics.first) }
        let mustBeSure = topics.contains(Self.foremost) && !isAsked
        let kept = choices.filter { choice in
            knowledge.intent(choice.intent)?.isTalk == false && (!mustBeSure || choice.confidence >= Self.sure)
        }
        return kept.isEmpty ? .decline(topic: topics.first) : .answer(kept)
    }
}

extension TurnPlan {
    /// Whether an uncovered topic is what the text or a question in it is about.
    fileprivate func names(_ topic: String) -> Bool {
        notCovered.contains(topic) || action == .decline(topic: topic)
    }
}
