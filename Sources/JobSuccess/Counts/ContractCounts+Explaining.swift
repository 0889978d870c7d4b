extension ContractCounts {
    /// Which numbers of bad contracts fit a score that is shown.
    ///
    /// Asks for a single window, so it holds where all contracts are inside
    /// the shortest one.
    ///
    /// - Parameters:
    ///   - score: The score shown, in per cent.
    ///   - contracts: How many contracts count; read as 0 to 10,000.
    ///   - rules: The rules.
    ///   - mixingValues: Whether contracts may differ in weight by what they
    ///     paid, where the rules weigh them so.
    /// - Returns: The fitting numbers, smallest first; empty where none fits.
    public static func badOutcomes(
        explaining score: Int, among contracts: Int, rules: RuleSet, mixingValues: Bool = false
    ) -> [Int] {
        let count = inRange(contracts)
        return (0...count).filter { bad in
            let weights = mixingValues ? rules.valueWeights : JobWeight.one...JobWeight.one
            return ShareFit(good: count - bad, bad: bad, weights: weights, rules: rules).canShow(score)
        }
    }
}

extension RuleSet {
    /// The lightest and the heaviest ordinary contract.
    fileprivate var valueWeights: ClosedRange<JobWeight> {
        guard let valueTiers else { return .one ... .one }
        return valueTiers.lightest...valueTiers.heaviest
    }
}
