import Foundation

/// A checksum (FNV-1a, 64 bits) over the fields that decide what is said to
/// whom. SQLite does not notice a flipped bit inside a value; this does. It
/// guards against broken disks, not against people.
struct Seal {
    private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The checksum as SQLite can hold it.
    var value: Int64 { Int64(bitPattern: hash) }

    mutating func add(_ number: Int64) {
        for shift in stride(from: 0, to: 64, by: 8) {
            add(UInt8(truncatingIfNeeded: number >> Int64(shift)))
        }
    }

    /// Adds a TEXT column, which ends at the first NUL.
    mutating func add(_ text: String) {
        add(bytes: Array(text.utf8.prefix { $0 != 0 }))
    }

    mutating func add(_ data: Data) {
        data.withUnsafeBytes { add(bytes: $0) }
    }

    private mutating func add(bytes: some Collection<UInt8>) {
        for byte in bytes { add(byte) }
        // The length keeps two neighbouring fields apart.
        add(Int64(bytes.count))
    }

    private mutating func add(_ byte: UInt8) {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
}
