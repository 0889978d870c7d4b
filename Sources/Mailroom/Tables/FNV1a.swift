/// The checksum FNV-1a with 64 bits (Fowler, Noll and Vo): quick, the same everywhere, no guard against people.
package struct FNV1a {
    /// The checksum of what was added.
    package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The checksum of nothing.
    package init() {}

    /// Adds a byte.
    package mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
    }
}
