import Assistant

/// One message with what was read from it.
struct ReadSituation {
    let row: SituationRow

    let situation: Situation

    let comparison: SituationComparison

    init(_ row: SituationRow, read situation: Situation) {
        (self.row, self.situation) = (row, situation)
        comparison = SituationComparison(row.expectation, read: situation)
    }

    /// The message as one that went wrong: only the facts that differ.
    var miss: EvaluationMiss {
        let missed = Self.told(comparison.missed) { row.expectation.said[$0] }
        let extra = Self.told(comparison.extra) { situation[$0] }
        return EvaluationMiss(
            path: row.path, line: row.line, expected: missed.isEmpty ? ["nothing more"] : missed,
            got: extra.isEmpty ? ["nothing"] : extra)
    }

    private static func told(_ keys: Set<SituationKey>, value: (SituationKey) -> FactValue?) -> [String] {
        SituationKey.allCases.filter(keys.contains).map { "\($0.rawValue) \(value($0)?.shown ?? "")" }
    }
}
