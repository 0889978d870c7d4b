/// What stands for a character in HTML: `&amp;`, `&#39;`, `&#x27;`.
enum HTMLEntity {
    /// No entity that is read has more bytes, the `&` and the `;` included.
    static let longest = 12

    /// The character; nil where the name is not known.
    static func text(of name: ArraySlice<UInt8>) -> String? {
        let name = String(decoding: name, as: UTF8.self)
        guard name.hasPrefix("#") else { return named[name] }
        let digits = name.dropFirst()
        let value =
            digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init).map { String($0) }
    }

    private static let named = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "hellip": "…", "ndash": "–",
        "mdash": "—", "lsquo": "\u{2018}", "rsquo": "\u{2019}", "ldquo": "\u{201C}", "rdquo": "\u{201D}",
        "laquo": "«", "raquo": "»", "euro": "€", "pound": "£", "bull": "•", "middot": "·", "times": "×",
    ]
}
