/// Probabilities of best scores, in places: 0 for none, then one more than the
/// score.
struct PlaceRow {
    /// How many places there are.
    static let count = 102

    private(set) var masses = [Double](repeating: 0, count: Self.count)
    /// All masses together.
    private(set) var total = 0.0
    private var lowest = Self.count
    private var highest = -1

    /// The places that have a probability, lowest first.
    var filled: ClosedRange<Int>? { lowest <= highest ? lowest...highest : nil }

    /// Adds a probability to a place.
    mutating func add(_ mass: Double, at place: Int) {
        masses[place] += mass
        total += mass
        lowest = min(lowest, place)
        highest = max(highest, place)
    }

    /// Adds what another row leads to with a probability, if the best score is
    /// at least at a place from now on.
    mutating func add(_ row: PlaceRow, times chance: Double, atLeast place: Int) {
        guard let filled = row.filled else { return }
        guard place < filled.upperBound else { return add(row.total * chance, at: place) }
        for old in filled where row.masses[old] > 0 {
            add(row.masses[old] * chance, at: max(old, place))
        }
    }
}
