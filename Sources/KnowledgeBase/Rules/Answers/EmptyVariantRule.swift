/// Every variant says something.
struct EmptyVariantRule: LintRule {
    func findings(in draft: KnowledgeDraft) -> [Finding] {
        draft.responses.flatMap { response in
            response.variants.filter { WordCount.longest(of: $0.body) == 0 }.map { variant in
                response.finding(
                    .emptyVariant, "the variant '\(variant.name.value)' has no words", at: variant.body.headingPlace,
                    hint: "write the answer under its heading")
            }
        }
    }
}
