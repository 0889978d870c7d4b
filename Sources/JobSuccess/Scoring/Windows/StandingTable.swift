/// Collects the standings after a window.
struct StandingTable {
    private var positions: [Standing.Key: Int] = [:]
    private var cases: [(key: Standing.Key, byPlace: [Masses?])] = []
    /// Every bad weight that can be.
    private let range: Range<Int>

    /// A table for bad weights in a range.
    init(range: Range<Int>) {
        self.range = range
    }

    /// The position under which a key is kept.
    mutating func position(of key: Standing.Key) -> Int {
        if let known = positions[key] { return known }
        positions[key] = cases.count
        cases.append((key, [Masses?](repeating: nil, count: PlaceRuns.placeCount)))
        return cases.count - 1
    }

    /// Adds what a standing and further bad weights lead to where the window
    /// is no better than what was seen before.
    mutating func keep(_ standing: Standing, _ addition: Masses, runs: PlaceRuns, at position: Int) {
        for layer in standing.layers {
            guard let first = runs.firstSum(atMost: layer.place) else { continue }
            let sums = first..<range.upperBound
            guard Masses.sums(layer.bad.range, addition.range).overlaps(sums) else { continue }
            change(layer.place, at: position) { $0.addSums(of: layer.bad, and: addition, in: sums) }
        }
    }

    /// Adds the sums for which the window is better.
    mutating func file(_ better: BetterSums, at position: Int) {
        for run in better.runs.runs {
            change(run.place, at: position) { $0.add(better.masses, in: run.sums) }
        }
    }

    /// The standings, without what is negligible.
    func standings(negligible: Double) -> [Standing] {
        cases.compactMap { key, byPlace in
            let layers = byPlace.enumerated().compactMap { place, masses -> Standing.Layer? in
                guard var masses else { return nil }
                masses.trim(below: negligible)
                return masses.range.isEmpty ? nil : Standing.Layer(place: place, bad: masses)
            }
            return layers.isEmpty ? nil : Standing(key: key, layers: layers)
        }
    }

    /// Takes the probabilities out and puts them back, so that they are not
    /// copied.
    private mutating func change(_ place: Int, at position: Int, _ change: (inout Masses) -> Void) {
        var masses = cases[position].byPlace[place].take() ?? Masses(zerosOver: range)
        change(&masses)
        cases[position].byPlace[place] = masses
    }
}
