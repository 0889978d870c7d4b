/// What an unpaid or disputed failure weighs if a failure is not worth nothing.
///
/// Public histories of one such failure fix only a line: if it is worth v of a
/// success, it weighs .75 / (.75 − v) jobs. So the two go together.
struct TiedWeight {
    /// The weight as a fraction of jobs.
    private let numerator: Int
    private let denominator: Int

    /// - Parameter failurePoints: What a failure is worth in hundredths of a
    ///   success, −100 to 74.
    init(failurePoints: Int) {
        let points = min(max(failurePoints, -100), 74)
        let divisor = Self.commonDivisor(75, 75 - points)
        numerator = 75 / divisor
        denominator = (75 - points) / divisor
    }

    /// The history in units of which the weight is a whole number.
    func applied(to history: AssessedHistory) -> AssessedHistory {
        history.mapAssessments { position, assessment in
            let isTied = history.contracts[position].isPaid == false || history.contracts[position].isDisputed
            return assessment.mapTallies { tally in
                Tally(good: tally.good * denominator, bad: tally.bad * (isTied ? numerator : denominator))
            }
        }
    }

    private static func commonDivisor(_ one: Int, _ other: Int) -> Int {
        other == 0 ? one : commonDivisor(other, one % other)
    }
}

extension Assessment {
    fileprivate func mapTallies(_ change: (Tally) -> Tally) -> Assessment {
        let changed = branches.map { Branch(probability: $0.probability, tally: change($0.tally)) }
        return Assessment(changed, place: place, because: because)
    }
}
