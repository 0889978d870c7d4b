/// Tells damaged bytes from whole ones.
///
/// A cache lies in the user's own folder: the enemy is a full disk or a
/// power cut, not a forger, and a cryptographic hash of megabytes would take
/// longer than everything else at start.
enum Checksum {
    static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.withUnsafeBytes { buffer in
            var sum: UInt64 = 0xCBF2_9CE4_8422_2325
            let words = buffer.count / 8
            for word in 0..<words {
                sum = mix(sum, buffer.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self))
            }
            for index in words * 8..<buffer.count { sum = mix(sum, UInt64(buffer[index])) }
            return mix(sum, UInt64(buffer.count))
        }
    }

    private static func mix(_ sum: UInt64, _ word: UInt64) -> UInt64 {
        let product = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
        return product ^ (product >> 32)
    }
}
