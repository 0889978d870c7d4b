/// Stands for a text: the first 128 bits of the SHA-256 of its UTF-8 bytes.
struct VectorKey: Hashable, BitwiseCopyable {
    private let first: UInt64
    private let second: UInt64

    init(of text: String) {
        self = ContentHash(of: text).bytes.withUnsafeBytes { $0.loadUnaligned(as: VectorKey.self) }
    }
}
