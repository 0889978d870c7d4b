/// No variant is hidden by an earlier one that fits whenever it does.
struct UnreachableVariantRule: LintRule {
    func findings(in draft: KnowledgeDraft) -> [Finding] {
        draft.responses.filter(\.isComplete).flatMap { response in
            response.variants.enumerated().compactMap { index, variant in
                guard let earlier = response.variants[..<index].first(where: { hides($0, variant) }) else { return nil }
                return response.finding(
                    .unreachableVariant, "the variant '\(variant.name.value)' can never be chosen",
                    at: variant.name.place,
                    hint: "'\(earlier.name.value)' fits whenever it does; put the narrower one first")
            }
        }
    }

    private func hides(_ earlier: ResponseDraft.VariantDraft, _ later: ResponseDraft.VariantDraft) -> Bool {
        earlier.conditions.allSatisfy { wanted in later.conditions.contains { $0.implies(wanted) } }
    }
}
