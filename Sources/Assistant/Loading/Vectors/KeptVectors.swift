/// Vectors by the texts that they stand for, in numbers of sixteen bits.
struct KeptVectors: Equatable {
    /// How many numbers a vector has.
    let dimensions: Int
    /// The texts, those used last first.
    private(set) var keys: [VectorKey] = []
    private var rows: [VectorKey: [Float16]] = [:]

    init(dimensions: Int) { self.dimensions = dimensions }

    func contains(_ key: VectorKey) -> Bool { rows[key] != nil }

    /// The vector of a text; zeros where there is none.
    subscript(key: VectorKey) -> [Float] {
        rows[key].map { $0.map(Float.init) } ?? [Float](repeating: 0, count: dimensions)
    }

    /// The vector of a text as it is kept; nothing where there is none.
    func row(of key: VectorKey) -> [Float16] { rows[key] ?? [] }

    /// Rounds a vector and adds it as the last one. One with another number of dimensions is left out.
    mutating func add(_ vector: [Float], for key: VectorKey) { add(vector.map { Float16($0) }, for: key) }

    /// Adds a vector as the last one. One with another number of dimensions is left out.
    mutating func add(_ row: [Float16], for key: VectorKey) {
        guard row.count == dimensions else { return }
        if rows.updateValue(row, forKey: key) == nil { keys.append(key) }
    }

    /// Puts some texts first, and forgets the last where there are more than a limit.
    func used(_ lastUsed: [VectorKey], limit: Int) -> KeptVectors {
        var kept = KeptVectors(dimensions: dimensions)
        for key in lastUsed + keys where kept.keys.count < limit { kept.add(row(of: key), for: key) }
        return kept
    }
}
