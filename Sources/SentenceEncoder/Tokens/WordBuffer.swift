/// The word that is being read, in the form that the vocabulary knows.
struct WordBuffer {
    /// The longest word that is looked up, in characters. A longer one is unknown.
    static let longest = 100

    /// Its UTF-8 bytes, of at most the longest word.
    private(set) var bytes: [UInt8] = []

    /// How many characters it has.
    private(set) var count = 0

    init() { bytes.reserveCapacity(4 * Self.longest) }

    /// Adds a code point. Beyond the longest word it is only counted.
    mutating func add(_ code: UInt32) {
        count += 1
        guard count <= Self.longest else { return }
        if code < 0x80 { return bytes.append(UInt8(truncatingIfNeeded: code)) }
        guard let scalar = Unicode.Scalar(code) else { return }
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        count = 0
    }
}
