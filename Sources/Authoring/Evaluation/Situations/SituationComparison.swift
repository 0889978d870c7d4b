import Assistant

/// What was read from a message next to what it tells.
///
/// A wrong value is both missed and extra. Nobody is blamed for what cannot
/// be told apart or follows from what is said: five stars, which count as
/// contracts that went well; one number of jobs as `total` or `completed`;
/// a count that adds up from the others; what can be inferred.
struct SituationComparison: Equatable {
    /// Read as expected.
    let right: Set<SituationKey>
    /// Expected, and not read so.
    let missed: Set<SituationKey>
    /// Read, and not expected so.
    let extra: Set<SituationKey>

    /// Compares a situation with what was expected.
    init(_ expectation: SituationExpectation, read situation: Situation) {
        let expected = Self.withoutFullStars(expectation.said)
        let inferable = Self.withoutFullStars(expectation.inferable)
        let read = Self.renamed(Self.withoutFullStars(situation.values), as: expected)
        right = Set(expected.filter { key, value in read[key].map(value.isMet) ?? false }.keys)
        missed = Set(expected.keys).subtracting(right)
        let sums = CountSums(expected)
        extra = Set(
            read.filter { key, value in
                guard expected[key] == nil else { return true }
                let twin = Self.twins[key].flatMap { expected[$0] }
                return
                    !(inferable[key]?.isMet(by: value) ?? false || twin?.isMet(by: value) ?? false
                    || sums.explain(key, value))
            }.keys
        ).subtracting(right)
    }

    /// Whether everything was read and nothing besides.
    var isRight: Bool { missed.isEmpty && extra.isEmpty }

    // MARK: What cannot be told apart

    private static let twins: [SituationKey: SituationKey] = [.total: .completed, .completed: .total]

    /// Where only one number of jobs is told and it was read under the other name, it gets the name that is expected.
    private static func renamed(
        _ read: [SituationKey: FactValue], as expected: [SituationKey: FactValue]
    ) -> [SituationKey: FactValue] {
        var read = read
        for (key, twin) in twins where expected[twin] == nil && read[key] == nil {
            guard let value = expected[key], let found = read[twin], value.isMet(by: found) else { continue }
            read[key] = found
            read[twin] = nil
        }
        return read
    }

    private static func withoutFullStars(_ facts: [SituationKey: FactValue]) -> [SituationKey: FactValue] {
        var facts = facts
        switch facts[.stars] {
        case .number(5): facts[.stars] = nil
        case .numbers(let stars):
            let others = stars.filter { $0 != 5 }
            facts[.stars] = others.isEmpty ? nil : .numbers(others)
        default: break
        }
        return facts
    }
}

extension Situation {
    /// The known keys with their values.
    fileprivate var values: [SituationKey: FactValue] {
        Dictionary(uniqueKeysWithValues: keys.compactMap { key in self[key].map { (key, $0) } })
    }
}
