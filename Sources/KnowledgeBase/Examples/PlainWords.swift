/// A sentence reduced to what a reader would call the same question.
package enum PlainWords {
    /// Small letters and digits, one blank between words, nothing else.
    package static func of(_ sentence: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(sentence.utf8.count)
        for byte in sentence.utf8 {
            if byte.isASCIILetter {
                result.append(byte | 0x20)
            } else if byte.isASCIIDigit || byte >= 0x80 {
                result.append(byte)
            } else if byte != UInt8(ascii: "'"), result.last != UInt8(ascii: " "), !result.isEmpty {
                result.append(UInt8(ascii: " "))
            }
        }
        if result.last == UInt8(ascii: " ") { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }
}
