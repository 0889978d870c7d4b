/// The variants of a trap say what they must and nothing that they must not.
struct TrapWordsRule: LintRule {
    func findings(in draft: KnowledgeDraft) -> [Finding] {
        TrapCase.all(in: draft).flatMap { forbidden($0) + missing($0) }
    }

    private func forbidden(_ trapCase: TrapCase) -> [Finding] {
        trapCase.concerned.flatMap { variant in
            trapCase.branch.never.compactMap { words in
                guard let place = variant.body.place(of: words) else { return nil }
                return trapCase.response.finding(
                    .trapForbiddenWords, "the trap '\(trapCase.trap.id)' forbids '\(words)' here", at: place,
                    hint: trapCase.trap.why)
            }
        }
    }

    private func missing(_ trapCase: TrapCase) -> [Finding] {
        // Where the branch is missing, that is said; its words are not there either.
        guard trapCase.isReached else { return [] }
        let variant = trapCase.chosen
        return trapCase.branch.says.filter { variant.body.place(of: $0) == nil }.map { words in
            trapCase.response.finding(
                .trapMissingWords,
                "the trap '\(trapCase.trap.id)' wants '\(words)' in the variant '\(variant.name.value)'",
                at: variant.body.headingPlace, hint: trapCase.trap.why)
        }
    }
}
