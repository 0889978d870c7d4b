import KnowledgeBase

/// A SHA-256 that tells contents apart.
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

    /// The hash of a text's UTF-8 bytes.
    init(of text: String) {
        var digest = SHA256Digest()
        digest.update(Array(text.utf8))
        bytes = digest.finished()
    }

    /// The hash of knowledge files in their order: their names and their bytes.
    init(of files: [KnowledgeFile]) {
        var digest = SHA256Digest()
        for file in files {
            // Lengths keep the end of one file and the start of the next apart.
            digest.update(Array("\(file.path.utf8.count):\(file.path):\(file.bytes.count):".utf8))
            digest.update(file.bytes)
        }
        bytes = digest.finished()
    }

    /// The hash of several things in their order.
    init(parts: [[UInt8]]) {
        var digest = SHA256Digest()
        for part in parts {
            digest.update(Array("\(part.count):".utf8))
            digest.update(part)
        }
        bytes = digest.finished()
    }
}
