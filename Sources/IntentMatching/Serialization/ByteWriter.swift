/// Writes numbers and arrays of numbers one after the other.
struct ByteWriter {
    /// What was written.
    private(set) var bytes: [UInt8] = []

    /// A writer with room for that many bytes.
    init(reserving count: Int) {
        bytes.reserveCapacity(count)
    }

    /// Writes bytes as they are.
    mutating func appendRaw(_ raw: [UInt8]) {
        bytes.append(contentsOf: raw)
    }

    /// Writes one number.
    mutating func append(_ number: some BitwiseCopyable) {
        withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
    }

    /// Writes the count of an array and its elements.
    mutating func append(_ array: [some BitwiseCopyable]) {
        append(UInt64(array.count))
        array.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }

    /// Writes the count of some bytes and the bytes.
    mutating func append(_ raw: ArraySlice<UInt8>) {
        append(UInt64(raw.count))
        bytes.append(contentsOf: raw)
    }

    /// Writes an array of arrays: their counts, then all elements.
    mutating func append(_ arrays: [[UInt32]]) {
        append(arrays.map { UInt32($0.count) })
        append(Array(arrays.joined()))
    }

    /// Writes strings: their lengths in bytes, then all bytes.
    mutating func append(_ strings: [String]) {
        append(strings.map { UInt32($0.utf8.count) })
        append(strings.flatMap { Array($0.utf8) })
    }

    /// Writes a table.
    mutating func append(_ table: FeatureTable) {
        append(table.slots)
        append(table.numbers)
        append(UInt64(table.count))
    }
}
