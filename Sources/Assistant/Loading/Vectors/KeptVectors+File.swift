extension KeptVectors {
    /// Grows with every change of these bytes, or of what an encoder makes of the same weights.
    private static let version: UInt64 = 1
    private static let magic = Array("OMBUD\u{1}\u{2}\u{4}".utf8)

    /// Reads what ``bytes(for:)`` wrote for the same embedding; nil for anything else.
    ///
    /// - Parameters:
    ///   - bytes: What was written.
    ///   - fingerprint: The fingerprint of the embedding.
    ///   - dimensions: How many numbers its vectors have.
    init?(bytes: [UInt8], for fingerprint: String, dimensions: Int) {
        let header = Self.header(fingerprint, dimensions)
        var reader = ByteReader(bytes)
        guard dimensions > 0, reader.take(header.count).elementsEqual(header),
            let checksum = reader.takeNumber(), checksum == Checksum.of(reader.rest)
        else { return nil }
        self.init(rows: reader.rest, dimensions: dimensions)
    }

    /// The bytes for a file, in the byte order of this machine, which a cache does not leave.
    ///
    /// - Parameter fingerprint: The fingerprint of the embedding.
    func bytes(for fingerprint: String) -> [UInt8] {
        var rows: [UInt8] = []
        rows.reserveCapacity(keys.count * Self.rowSize(dimensions))
        for key in keys {
            withUnsafeBytes(of: key) { rows.append(contentsOf: $0) }
            row(of: key).withUnsafeBytes { rows.append(contentsOf: $0) }
        }
        return Self.header(fingerprint, dimensions) + ByteReader.bytes(of: Checksum.of(rows[...])) + rows
    }

    private init?(rows: ArraySlice<UInt8>, dimensions: Int) {
        let size = Self.rowSize(dimensions)
        guard rows.count.isMultiple(of: size) else { return nil }
        self.init(dimensions: dimensions)
        rows.withUnsafeBytes { bytes in
            for start in stride(from: 0, to: bytes.count, by: size) {
                let numbers = start + MemoryLayout<VectorKey>.size
                let row = (0..<dimensions).map {
                    bytes.loadUnaligned(fromByteOffset: numbers + $0 * MemoryLayout<Float16>.size, as: Float16.self)
                }
                add(row, for: bytes.loadUnaligned(fromByteOffset: start, as: VectorKey.self))
            }
        }
    }

    private static func header(_ fingerprint: String, _ dimensions: Int) -> [UInt8] {
        magic + ByteReader.bytes(of: version) + ContentHash(of: fingerprint).bytes
            + ByteReader.bytes(of: UInt64(max(dimensions, 0)))
    }

    private static func rowSize(_ dimensions: Int) -> Int {
        MemoryLayout<VectorKey>.size + dimensions * MemoryLayout<Float16>.size
    }
}
