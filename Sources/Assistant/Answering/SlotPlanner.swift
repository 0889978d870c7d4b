import KnowledgeBase

/// Chooses the one fact worth asking for: the first that is unknown and would
/// change the answer.
struct SlotPlanner {
    let answer: CannedAnswer
    let chosen: Variant
    let facts: (String) -> ConditionValue?

    func slotToAsk(_ slots: [Slot]) -> Slot? {
        let open = slots.filter { facts($0.key) == nil && ($0.isRequired || changesAnswer($0)) }
        return open.first(where: \.isRequired) ?? open.first
    }

    private func changesAnswer(_ slot: Slot) -> Bool {
        if !slot.choices.isEmpty { return slot.choices.contains { leadsElsewhere(slot, value: Self.value($0.value)) } }
        return answer.branches.contains { couldFit($0, given: slot.key) } || chosen.body.uses(slot.key)
    }

    private func leadsElsewhere(_ slot: Slot, value: ConditionValue) -> Bool {
        answer.variant { $0 == slot.key ? value : facts($0) }.name != chosen.name
    }

    /// Whether a branch hangs on this key alone.
    private func couldFit(_ branch: Variant, given key: String) -> Bool {
        let rest = branch.conditions.filter { $0.key != key }
        return rest.count < branch.conditions.count && rest.allSatisfy { $0.holds(in: facts) }
            && branch.name != chosen.name
    }

    private static func value(_ text: String) -> ConditionValue {
        switch text {
        case "true": .flag(true)
        case "false": .flag(false)
        default: .text(text)
        }
    }
}
