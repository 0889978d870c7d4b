/// Moves labels apart that would cover each other.
enum LabelSpreading {
    /// Places as near as possible to those wanted, a distance apart.
    ///
    /// - Returns: The places, in the order given.
    static func places(_ wanted: [Double], distance: Double, within bounds: ClosedRange<Double>) -> [Double] {
        let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
        var places = wanted
        var lowest = bounds.lowerBound
        for index in order {
            places[index] = max(wanted[index], lowest)
            lowest = places[index] + distance
        }
        var highest = bounds.upperBound
        for index in order.reversed() {
            places[index] = min(places[index], highest)
            highest = places[index] - distance
        }
        return places
    }
}
