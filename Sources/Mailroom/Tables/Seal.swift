import Foundation

/// A checksum over the fields that decide what is said to
/// whom. SQLite does not notice a flipped bit inside a value; this does. It
/// guards against broken disks, not against people.
struct Seal {
    private var hash = FNV1a()

    /// The checksum as SQLite can hold it.
    var value: Int64 { Int64(bitPattern: hash.value) }

    mutating func add(_ number: Int64) {
        for shift in stride(from: 0, to: 64, by: 8) {
            hash.add(UInt8(truncatingIfNeeded: number >> Int64(shift)))
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
        for byte in bytes { hash.add(byte) }
        // The length keeps two neighbouring fields apart.
        add(Int64(bytes.count))
    }
}
