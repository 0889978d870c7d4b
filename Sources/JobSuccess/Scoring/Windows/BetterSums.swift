/// How likely each sum of bad weights is, where the window shows a better
/// place for it than was seen before.
struct BetterSums {
    /// The places that the window shows.
    let runs: PlaceRuns
    /// The probabilities by sum.
    private(set) var masses: Masses

    init(runs: PlaceRuns, over sums: Range<Int>) {
        self.runs = runs
        masses = Masses(zerosOver: sums)
    }

    /// Adds what a standing and further bad weights lead to.
    mutating func add(_ standing: Standing, _ addition: Masses) {
        var next = 0
        var layer = standing.places.count - 1
        while next < runs.runs.count {
            // Only what is worse than the run can be bettered by it.
            while layer >= 0, standing.places[layer] >= runs.runs[next].place { layer -= 1 }
            guard layer >= 0 else { return }
            // Neighbouring runs that better the same layers go at once.
            let first = runs.runs[next].sums.lowerBound
            while next < runs.runs.count, runs.runs[next].place > standing.places[layer] { next += 1 }
            let sums = first..<runs.runs[next - 1].sums.upperBound
            masses.addSums(of: standing.atMost[layer], and: addition, in: sums)
        }
    }
}
