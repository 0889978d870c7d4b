import Quantities

/// Single ratings below five stars; five stars count as good contracts.
extension FactFinder {
    mutating func findStars() {
        var ratings: [(Double, CuedText.Place)] = []
        for place in message.places {
            guard case .stars(let stars) = place.kind, stars < 5 else { continue }
            let start = place.range.lowerBound
            let clause = message.clause(start)
            let isFeared = clause.isSupposed || message.has(.planned, in: message.before(start, 4))
            if !isFeared, !clause.isOfOthers { ratings.append((stars, place)) }
        }
        guard let first = ratings.first, let last = ratings.last else { return }
        add(.stars, .numbers(ratings.map(\.0)), at: first.1.range.lowerBound..<last.1.range.upperBound)
    }
}
