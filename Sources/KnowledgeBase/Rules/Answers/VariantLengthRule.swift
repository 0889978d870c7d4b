/// No variant is longer than its file allows.
struct VariantLengthRule: LintRule {
    func findings(in draft: KnowledgeDraft) -> [Finding] {
        draft.responses.flatMap { response in
            response.variants.compactMap { variant in
                let count = WordCount.longest(of: variant.body)
                guard count > response.maxWords else { return nil }
                return response.finding(
                    .tooManyWords,
                    "the variant '\(variant.name.value)' has \(count) words, more than \(response.maxWords)",
                    at: variant.body.headingPlace, hint: "shorten it, or raise 'max-words' with a good reason")
            }
        }
    }
}
