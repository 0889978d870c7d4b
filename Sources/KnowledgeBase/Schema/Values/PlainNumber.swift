/// Numbers as people write them in files: `12`, `-3`, `4.5`.
enum PlainNumber {
    /// The number, or nil for any other writing. Words such as `nan`, hexadecimal
    /// digits and exponents, which Swift would read, are no numbers here.
    static func value(of text: String) -> Double? {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = digits.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard text.utf8.count <= 15, (1...2).contains(parts.count),
            parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) })
        else { return nil }
        return Double(text)
    }
}
