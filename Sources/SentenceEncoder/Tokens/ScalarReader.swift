/// Reads code points from UTF-8 bytes and passes over broken ones.
struct ScalarReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next code point, or `nil` at the end.
    mutating func next() -> UInt32? {
        while position < bytes.count {
            let lead = bytes[position]
            position += 1
            if lead < 0x80 { return UInt32(lead) }
            if let code = longScalar(after: lead) { return code }
        }
        return nil
    }

    /// The code point that starts with this byte. Where there is none only the byte is passed over: the bytes that
    /// should have belonged to it are broken by themselves.
    private mutating func longScalar(after lead: UInt8) -> UInt32? {
        let length = (~lead).leadingZeroBitCount - 1
        guard (1...3).contains(length), position + length <= bytes.count else { return nil }
        var code = UInt32(lead) & (0x3F >> UInt32(length))
        for byte in bytes[position..<position + length] {
            guard byte & 0xC0 == 0x80 else { return nil }
            code = code << 6 | UInt32(byte & 0x3F)
        }
        let least: UInt32 = length == 1 ? 0x80 : length == 2 ? 0x800 : 0x10000
        guard code >= least, Unicode.Scalar(code) != nil else { return nil }
        position += length
        return code
    }
}
