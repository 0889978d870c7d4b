/// Reads what ``ByteWriter`` wrote. Throws wherever the bytes do not fit.
struct ByteReader {
    private let bytes: [UInt8]
    private let end: Int
    private var position: Int

    /// A reader of a part of the bytes.
    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        (position, end) = (range.lowerBound, range.upperBound)
    }

    /// Whether everything has been read.
    var isAtEnd: Bool { position == end }

    /// Reads one number.
    mutating func number<Number: BitwiseCopyable>(_ type: Number.Type) throws(SerializationError) -> Number {
        guard end - position >= MemoryLayout<Number>.size else { throw .damaged }
        defer { position += MemoryLayout<Number>.size }
        return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: position, as: type) }
    }

    /// Reads a count that may be an index range in memory.
    mutating func count() throws(SerializationError) -> Int {
        guard let count = Int(exactly: try number(UInt64.self)) else { throw .damaged }
        return count
    }

    /// Reads an array in one copy. `Element` must be a number: any bytes are one.
    mutating func array<Element: BitwiseCopyable>(_ type: Element.Type) throws(SerializationError) -> [Element] {
        let count = try count()
        guard count <= (end - position) / MemoryLayout<Element>.stride else { throw .damaged }
        let size = count * MemoryLayout<Element>.stride
        defer { position += size }
        return bytes.withUnsafeBytes { source in
            [Element](unsafeUninitializedCapacity: count) { target, initialised in
                UnsafeMutableRawBufferPointer(target).copyMemory(
                    from: UnsafeRawBufferPointer(rebasing: source[position..<position + size]))
                initialised = count
            }
        }
    }

    /// Reads an array of arrays.
    mutating func arrays() throws(SerializationError) -> [[UInt32]] {
        let counts = try array(UInt32.self)
        let all = try array(UInt32.self)
        return try Self.cut(all, counts).map { Array($0) }
    }

    /// Reads strings.
    mutating func strings() throws(SerializationError) -> [String] {
        let counts = try array(UInt32.self)
        let all = try array(UInt8.self)
        return try Self.cut(all, counts).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Reads a table.
    mutating func table() throws(SerializationError) -> FeatureTable {
        let slots = try array(UInt64.self)
        let numbers = try array(UInt32.self)
        guard let table = FeatureTable(slots: slots, numbers: numbers, count: try count()) else { throw .damaged }
        return table
    }

    private static func cut<Element>(
        _ all: [Element], _ counts: [UInt32]
    ) throws(SerializationError) -> [ArraySlice<Element>] {
        var start = 0
        var result: [ArraySlice<Element>] = []
        for count in counts {
            guard Int(count) <= all.count - start else { throw .damaged }
            result.append(all[start..<start + Int(count)])
            start += Int(count)
        }
        guard start == all.count else { throw .damaged }
        return result
    }
}
