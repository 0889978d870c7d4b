/// Reads what ``ByteWriter`` wrote. Throws wherever the bytes do not fit.
struct ByteReader {
    private var rest: ArraySlice<UInt8>

    /// A reader of bytes.
    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    /// Whether everything has been read.
    var isAtEnd: Bool { rest.isEmpty }

    /// Reads one number.
    mutating func number<Number: BitwiseCopyable>(_ type: Number.Type) throws(SerializationError) -> Number {
        try take(MemoryLayout<Number>.size).withUnsafeBytes { $0.loadUnaligned(as: type) }
    }

    /// Reads a count that may be an index range in memory.
    mutating func count() throws(SerializationError) -> Int {
        guard let count = Int(exactly: try number(UInt64.self)) else { throw .damaged }
        return count
    }

    /// Reads an array in one copy. `Element` must be a number: any bytes are one.
    mutating func array<Element: BitwiseCopyable>(_ type: Element.Type) throws(SerializationError) -> [Element] {
        let count = try count()
        guard count <= rest.count / MemoryLayout<Element>.stride else { throw .damaged }
        return try take(count * MemoryLayout<Element>.stride).withUnsafeBytes { source in
            [Element](unsafeUninitializedCapacity: count) { target, initialised in
                UnsafeMutableRawBufferPointer(target).copyMemory(from: source)
                initialised = count
            }
        }
    }

    /// Reads bytes without a copy: they stay where they are.
    mutating func bytes() throws(SerializationError) -> ArraySlice<UInt8> {
        try take(count())
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

    private mutating func take(_ count: Int) throws(SerializationError) -> ArraySlice<UInt8> {
        guard (0...rest.count).contains(count) else { throw .damaged }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
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
