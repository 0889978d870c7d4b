/// One situation of a trap put to one answer.
struct TrapCase {
    /// The trap.
    let trap: Trap

    /// The situation, and what must and must not be said in it.
    let branch: Trap.Branch

    /// The answer.
    let response: ResponseDraft

    /// The variant chosen when nothing but the situation is known.
    let chosen: ResponseDraft.VariantDraft

    /// Situations of the traps before this one that concern the same intent.
    private let priorBranches: [Trap.Branch]

    /// All situations of all traps, put to all their answers that can be read.
    static func all(in draft: KnowledgeDraft) -> [TrapCase] {
        let traps = draft.traps?.traps.map(\.trap) ?? []
        return traps.enumerated().flatMap { index, trap in
            trap.intents.flatMap { intent -> [TrapCase] in
                guard let response = draft.intent(intent).flatMap({ draft.response($0.answer.value) }),
                    response.isComplete
                else { return [] }
                let prior = traps[..<index].filter { $0.intents.contains(intent) }.flatMap(\.branches)
                return trap.branches.compactMap { TrapCase(trap, $0, response, priorBranches: prior) }
            }
        }
    }

    private init?(_ trap: Trap, _ branch: Trap.Branch, _ response: ResponseDraft, priorBranches: [Trap.Branch]) {
        let situation = TrapSituation(branch.conditions)
        guard let chosen = response.variant(where: { situation[$0] }) else { return nil }
        self.trap = trap
        self.branch = branch
        self.response = response
        self.chosen = chosen
        self.priorBranches = priorBranches
    }

    /// Whether the chosen variant is one for this situation.
    var isReached: Bool { names(chosen) }

    /// Whether any variant is one for this situation.
    var hasVariant: Bool { response.variants.contains(where: names) }

    /// The variants whose words are checked: the chosen one, and all that name the
    /// situation among other facts. Where two traps meet in one variant, the one
    /// that stands first in the file decides what it may say.
    var concerned: [ResponseDraft.VariantDraft] {
        response.variants.filter { variant in
            variant.name.value == chosen.name.value
                || (!branch.decisive.isEmpty && names(variant) && !belongsToPriorTrap(variant))
        }
    }

    private func names(_ variant: ResponseDraft.VariantDraft) -> Bool {
        branch.decisive.allSatisfy(variant.conditions.contains)
    }

    private func belongsToPriorTrap(_ variant: ResponseDraft.VariantDraft) -> Bool {
        priorBranches.contains { prior in
            !prior.decisive.isEmpty && prior.decisive.allSatisfy(variant.conditions.contains)
        }
    }
}

extension Trap.Branch {
    /// The conditions that a variant must name: any variant serves for a fact that
    /// is unknown.
    var decisive: [Condition] { conditions.filter { $0.test != .unknown } }
}
