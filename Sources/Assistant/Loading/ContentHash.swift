import CMessageDigest
import KnowledgeBase

/// The SHA-256 of a set of knowledge files: their names and their bytes.
struct ContentHash: Equatable {
    /// The 32 bytes of the hash.
    let bytes: [UInt8]

    /// Sixty-four hexadecimal digits.
    var hexadecimal: String {
        bytes.map { byte in
            let digits = String(byte, radix: 16)
            return byte < 16 ? "0" + digits : digits
        }.joined()
    }

    /// Hashes files in their order.
    init(of files: [KnowledgeFile]) {
        var context = SHA2_CTX()
        SHA256Init(&context)
        for file in files {
            // Lengths keep the end of one file and the start of the next apart.
            Self.update(&context, with: Array("\(file.path.utf8.count):\(file.path):\(file.bytes.count):".utf8))
            Self.update(&context, with: file.bytes)
        }
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        digest.withUnsafeMutableBufferPointer { SHA256Final($0.baseAddress, &context) }
        bytes = digest
    }

    private static func update(_ context: inout SHA2_CTX, with bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { SHA256Update(&context, $0.baseAddress, $0.count) }
    }
}
