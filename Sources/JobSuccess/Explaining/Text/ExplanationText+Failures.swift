// MARK: - What is known to be bad

extension ExplanationText {
    private static let failureLimit = 3

    /// What is known to hold the score down, what the score would be without
    /// it, and until when.
    var failures: [String] {
        let failures = explanation.failures
        guard let first = failures.first else { return [] }
        guard failures.count > 1 else {
            return ["What holds it down is \(first.id): \(effect(first)); \(stay(first))."]
        }
        let together = failures.count == 2 ? "without both" : "without all of them"
        let all = "What holds it down are \(WordList.ids(failures.map(\.id))): \(together) \(best(withoutAll))."
        // Of many, each alone may cost less than a point.
        let groups = alike(failures.filter { $0.scoreWithout != explanation.withoutHidden })
        return [all] + groups.prefix(Self.failureLimit).map(sentence)
    }

    private func sentence(_ group: [KnownFailure]) -> String {
        guard let first = group.first, group.count > 1 else {
            return group.first.map { "\($0.id): \(effect($0)); \(stay($0))." } ?? ""
        }
        let ids = WordList.ids(group.map(\.id))
        let one = "without one of them \(best(first.arithmeticWithout ?? score(first.scoreWithout)))"
        return "\(ids): \(one); \(stay(first, "they leave", "they stay"))."
    }

    private func effect(_ failure: KnownFailure) -> String {
        "without it \(best(failure.arithmeticWithout ?? score(failure.scoreWithout)))"
    }

    private func stay(
        _ failure: KnownFailure, _ leave: String = "it leaves", _ stay: String = "it stays"
    ) -> String {
        guard let leaves = failure.leaves else { return "\(stay) in every window as long as nothing changes" }
        return "\(leave) the \(leaves.months)-month window on \(leaves.date)"
    }

    /// What is unknown is taken at its best here, so a number is only the best
    /// one.
    private func best(_ result: String) -> String { uncertain.isEmpty ? result : "\(result) at best" }

    private var withoutAll: String { score(explanation.withoutFailures) }

    private func score(_ score: Int?) -> String { score.map(String.init) ?? "no score" }

    /// Those with the same effect until the same day together.
    private func alike(_ failures: [KnownFailure]) -> [[KnownFailure]] {
        failures.reduce(into: []) { groups, failure in
            let index = groups.firstIndex {
                $0[0].scoreWithout == failure.scoreWithout && $0[0].leaves?.date == failure.leaves?.date
                    && $0[0].leaves?.months == failure.leaves?.months
            }
            if let index { groups[index].append(failure) } else { groups.append([failure]) }
        }
    }
}
