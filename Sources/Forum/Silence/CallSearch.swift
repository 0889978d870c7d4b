/// A quick look for a member called by name, `@name`, over the bytes of a text.
///
/// It only rules out: nearly every post calls nobody, and what it lets through is read with care.
struct CallSearch {
    private let name: [UInt8]

    /// A search for a name; case does not count.
    init(for name: String) { self.name = Array(name.lowercased().utf8) }

    /// False where the member is certainly not called in a text.
    func maySucceed(in text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            bytes.indices.contains { bytes[$0] == UInt8(ascii: "@") && mayFollow(at: $0 + 1, in: bytes) }
        }
    }

    private func mayFollow(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for (place, letter) in name.enumerated() {
            guard start + place < bytes.count else { return false }
            let byte = bytes[start + place]
            // Letters beyond ASCII are written in several ways.
            if byte >= 0x80 || letter >= 0x80 { return true }
            if Self.small(byte) != letter { return false }
        }
        return true
    }

    private static func small(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
