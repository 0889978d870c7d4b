/// A vector of which few places differ from 0.
struct SparseVector {
    /// The places: words ascending, then pieces ascending.
    var features: [UInt32] = []

    /// The values, one for each place.
    var values: [Float] = []

    /// Empties the vector but keeps its memory.
    mutating func removeAll() {
        features.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
    }
}
