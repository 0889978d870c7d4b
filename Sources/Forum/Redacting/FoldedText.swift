/// A text in ASCII, sign by sign, so that what looks alike is found alike: digits of all
/// scripts, full-width signs, typographic quotes, dashes and blanks.
///
/// Letters beyond ASCII become ``letter``, other signs ``sign``. What nobody sees, such as
/// blanks of no width and marks over letters, is left out.
struct FoldedText {
    /// A letter beyond ASCII.
    static let letter: UInt8 = 0x80
    /// A sign beyond ASCII that is nothing else: an emoji.
    static let sign: UInt8 = 0x81

    /// The folded signs.
    let bytes: [UInt8]
    /// Where the signs begin in the text, and its end; nil where each has its own place.
    private let origins: [Int]?

    init(_ text: String) {
        let original = Array(text.utf8)
        guard original.contains(where: { $0 >= 0x80 }) else {
            (bytes, origins) = (original, nil)
            return
        }
        var (bytes, origins, offset): ([UInt8], [Int], Int) = ([], [], 0)
        bytes.reserveCapacity(original.count)
        origins.reserveCapacity(original.count + 1)
        for scalar in text.unicodeScalars {
            if let byte = Self.folded(scalar) {
                bytes.append(byte)
                origins.append(offset)
            }
            offset += UTF8.width(scalar)
        }
        origins.append(offset)
        (self.bytes, self.origins) = (bytes, origins)
    }

    /// Where a folded sign begins in the text, in bytes.
    func origin(of place: Int) -> Int { origins?[place] ?? place }

    /// Nil for what is left out.
    private static func folded(_ scalar: Unicode.Scalar) -> UInt8? {
        if scalar.isASCII { return UInt8(truncatingIfNeeded: scalar.value) }
        switch scalar.value {
        case 0xFF01...0xFF5E: return UInt8(truncatingIfNeeded: scalar.value - 0xFEE0)
        case 0x2018, 0x2019, 0x201B, 0x02BC: return UInt8(ascii: "'")
        case 0x2028, 0x2029, 0x85: return UInt8(ascii: "\n")
        case 0x3001: return UInt8(ascii: ",")
        case 0x3002: return UInt8(ascii: ".")
        case 0x2212: return UInt8(ascii: "-")
        case 0x2044, 0x2215: return UInt8(ascii: "/")
        case 0xFE6B: return UInt8(ascii: "@")
        default: return byProperties(of: scalar)
        }
    }

    private static func byProperties(of scalar: Unicode.Scalar) -> UInt8? {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .decimalNumber: return UInt8(ascii: "0") + UInt8(min(max(properties.numericValue ?? 0, 0), 9))
        case .format, .nonspacingMark, .enclosingMark: return nil
        case .spaceSeparator: return UInt8(ascii: " ")
        case .dashPunctuation: return UInt8(ascii: "-")
        case .initialPunctuation, .finalPunctuation, .openPunctuation, .closePunctuation: return UInt8(ascii: "\"")
        case .currencySymbol: return UInt8(ascii: "$")
        default: return properties.isAlphabetic ? letter : sign
        }
    }
}
