/// Every answer of a trap has a variant for each of its situations, and that
/// variant is the one chosen there.
struct TrapBranchRule: LintRule {
    func findings(in draft: KnowledgeDraft) -> [Finding] {
        TrapCase.all(in: draft).compactMap { trapCase in
            if trapCase.isReached { return nil }
            let when = trapCase.branch.decisive.map(\.words).joined(separator: ", ")
            guard trapCase.hasVariant else {
                return trapCase.response.finding(
                    .trapBranchMissing, "the trap '\(trapCase.trap.id)' needs a variant for {\(when)}",
                    at: trapCase.response.idPlace, hint: trapCase.trap.why)
            }
            return trapCase.response.finding(
                .trapBranchUnreached,
                "the trap '\(trapCase.trap.id)' gets the variant '\(trapCase.chosen.name.value)' for {\(when)}",
                at: trapCase.chosen.name.place,
                hint: "put a variant with just this condition before it. \(trapCase.trap.why)")
        }
    }
}
