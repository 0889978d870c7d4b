/// The first bytes of a serialised matcher: a mark, the version, the order of
/// bytes, the length, and a checksum of everything behind them.
enum Envelope {
    /// How many bytes the envelope takes.
    static let size = 32

    private static let mark: [UInt8] = Array("INTMATCH".utf8)
    private static let byteOrder: UInt32 = 0x0102_0304

    /// Writes an envelope with room for length and checksum.
    static func begin(_ writer: inout ByteWriter) {
        writer.appendRaw(mark)
        writer.append(IntentMatcher.formatVersion)
        writer.append(byteOrder)
        writer.append(UInt64(0))
        writer.append(UInt64(0))
    }

    /// Fills in length and checksum.
    static func seal(_ bytes: [UInt8]) -> [UInt8] {
        var result = bytes
        let sum = checksum(result[size...])
        result.withUnsafeMutableBytes {
            $0.storeBytes(of: UInt64($0.count), toByteOffset: 16, as: UInt64.self)
            $0.storeBytes(of: sum, toByteOffset: 24, as: UInt64.self)
        }
        return result
    }

    /// Checks an envelope and gives what is in it.
    static func open(_ bytes: ArraySlice<UInt8>) throws(SerializationError) -> ArraySlice<UInt8> {
        guard bytes.starts(with: mark) else { throw .notAMatcher }
        guard bytes.count >= size else { throw .damaged }
        let version = load(UInt32.self, bytes, at: 8)
        guard version == IntentMatcher.formatVersion else { throw .version(found: version) }
        guard load(UInt32.self, bytes, at: 12) == byteOrder, load(UInt64.self, bytes, at: 16) == bytes.count,
            load(UInt64.self, bytes, at: 24) == checksum(bytes.dropFirst(size))
        else { throw .damaged }
        return bytes.dropFirst(size)
    }

    private static func load<Number: FixedWidthInteger & BitwiseCopyable>(
        _ type: Number.Type, _ bytes: ArraySlice<UInt8>, at offset: Int
    ) -> Number {
        bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: type) }
    }

    /// A sum over words of eight bytes in four lanes. It finds accidents, not
    /// intent: every length and index is checked apart from it.
    private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.withUnsafeBytes { buffer in
            var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
            let prime: UInt64 = 0x9E37_79B1_85EB_CA87
            var offset = 0
            while offset + 32 <= buffer.count {
                lanes.0 = (lanes.0 ^ buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* prime
                lanes.1 = (lanes.1 ^ buffer.loadUnaligned(fromByteOffset: offset &+ 8, as: UInt64.self)) &* prime
                lanes.2 = (lanes.2 ^ buffer.loadUnaligned(fromByteOffset: offset &+ 16, as: UInt64.self)) &* prime
                lanes.3 = (lanes.3 ^ buffer.loadUnaligned(fromByteOffset: offset &+ 24, as: UInt64.self)) &* prime
                // High bits are brought down, or a change in them would never reach the low ones.
                lanes.0 ^= lanes.0 >> 29
                lanes.1 ^= lanes.1 >> 29
                lanes.2 ^= lanes.2 >> 29
                lanes.3 ^= lanes.3 >> 29
                offset &+= 32
            }
            while offset < buffer.count {
                lanes.0 = (lanes.0 ^ UInt64(buffer[offset])) &* prime
                offset &+= 1
            }
            let (first, second) = (lanes.0 &+ lanes.1 &* 31, lanes.2 &* 961 &+ lanes.3 &* 29_791)
            return NGramHash.key(first ^ second, .text)
        }
    }
}
