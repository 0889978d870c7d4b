/// What may have been counted up to a window, for one total weight: how much
/// of it is bad, and the best place seen so far.
struct Standing {
    /// What the windows to come need to know beside the bad weight.
    struct Key: Hashable {
        /// All that is counted, in quarters.
        var total = 0
        /// How far the minimum is reached; nil where that is settled.
        var progress: MinimumProgress?
        /// What the shortest window held, while the trending score needs it.
        var recent: Tally?
    }

    /// One best place so far, with the bad weights that go with it.
    struct Layer {
        let place: Int
        let bad: Masses
    }

    let key: Key
    /// The layers, worst place first.
    let layers: [Layer]
    /// The places of the layers.
    let places: [Int]
    /// For each layer, it and all worse ones together.
    let atMost: [Masses]
    /// The bad weights of all layers.
    let range: Range<Int>
    /// How likely it is.
    let probability: Double
    /// How many probabilities the layers hold.
    let size: Int

    init(key: Key, layers: [Layer]) {
        self.key = key
        self.layers = layers
        places = layers.map(\.place)
        var sum = Masses([])
        atMost = layers.map { layer in
            sum.add(layer.bad)
            return sum
        }
        range = sum.range
        probability = sum.total
        size = layers.reduce(0) { $0 + $1.bad.values.count }
    }

    /// Nothing counted and no score.
    static func start(progress: MinimumProgress?) -> Standing {
        Standing(key: Key(progress: progress), layers: [Layer(place: 0, bad: Masses([1]))])
    }

    /// The standing taken apart by bad weight, so that each part knows what
    /// the window held.
    ///
    /// - Parameter tally: What it held for a bad weight.
    func split(recent tally: (Int) -> Tally) -> [Standing] {
        range.compactMap { sum in
            let parts = layers.filter { $0.bad[sum] > 0 }
                .map { Layer(place: $0.place, bad: Masses(start: sum, [$0.bad[sum]])) }
            guard !parts.isEmpty else { return nil }
            var key = key
            key.recent = tally(sum)
            return Standing(key: key, layers: parts)
        }
    }
}
