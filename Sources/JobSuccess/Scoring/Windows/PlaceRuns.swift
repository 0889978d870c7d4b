/// Which place a window shows for which sums of bad weight.
///
/// Of a fixed total, more bad weight never leads to a better place, so every
/// place belongs to one run of sums. Places: 0 for no score, then one more
/// than the score.
struct PlaceRuns {
    /// How many places there are.
    static let placeCount = 102

    /// Sums that lead to the same place.
    struct Run {
        let place: Int
        let sums: Range<Int>
    }

    /// All runs, best place first.
    private(set) var runs: [Run] = []

    /// The runs over a range of sums.
    ///
    /// - Parameter place: The place of a sum, never higher for a higher sum.
    init(over sums: Range<Int>, place: (Int) -> Int) {
        guard let last = sums.last else { return }
        let worst = place(last)
        var start = sums.lowerBound
        while start < sums.upperBound {
            let current = place(start)
            let end = current == worst ? sums.upperBound : Self.end(of: current, in: start..<last, place: place)
            runs.append(Run(place: current, sums: start..<end))
            start = end
        }
    }

    /// The least sum that leads to a place or a worse one; nil where none
    /// does.
    func firstSum(atMost place: Int) -> Int? {
        var (low, high) = (0, runs.count)
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].place <= place { high = middle } else { low = middle + 1 }
        }
        return low < runs.count ? runs[low].sums.lowerBound : nil
    }

    /// Halves a range that begins with a place to find where it ends; what
    /// follows the range has a worse one.
    private static func end(of current: Int, in range: Range<Int>, place: (Int) -> Int) -> Int {
        var (inside, outside) = (range.lowerBound, range.upperBound)
        while outside - inside > 1 {
            let middle = inside + (outside - inside) / 2
            if place(middle) == current { inside = middle } else { outside = middle }
        }
        return outside
    }
}
