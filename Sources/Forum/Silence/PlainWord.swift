/// A word that is nothing else: ASCII letters between blanks. No mention, link or number can be
/// a part of it, and no address but one that is written with blanks around its at-sign.
enum PlainWord {
    /// Whether such a word stands in a text. Where none does there may be other words.
    static func stands(in text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var letters = 0
            var isPlain = true
            for byte in bytes {
                if byte <= UInt8(ascii: " ") {
                    if isPlain, letters > 0 { return true }
                    (letters, isPlain) = (0, true)
                } else if (0x61...0x7A).contains(byte | 0x20) {
                    letters += 1
                } else {
                    isPlain = false
                }
            }
            return isPlain && letters > 0
        }
    }
}
