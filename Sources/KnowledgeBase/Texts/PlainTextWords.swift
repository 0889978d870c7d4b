/// Takes the words out of a text byte by byte, where it has nothing but ASCII and
/// the quotation marks, dashes and dots of English typography.
///
/// Nearly every text is of that kind, and reading one as characters takes many times as long.
package struct PlainTextWords {
    private let keepsApostrophes: Bool
    private var sentences: [[String]] = []
    private var words: [String] = []
    private var letters: [UInt8] = []

    /// What a sign does.
    private enum Sign {
        /// Stands in a word, in small letters as this byte.
        case letter(UInt8)
        /// `'` and ’, which may be kept.
        case apostrophe
        /// Stands in no word, but parts none, where apostrophes are left out; else it parts words.
        case quote
        /// Parts words.
        case mark
        /// Parts sentences.
        case stop
    }

    /// The words of a text as if it were one sentence; nil for a text with other characters in it.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - keepsApostrophes: Whether "can't" is `can't`, and not `cant`.
    package static func words(of text: some StringProtocol, keepingApostrophes keepsApostrophes: Bool) -> [String]? {
        sentences(of: text, keepingApostrophes: keepsApostrophes).map { $0.count == 1 ? $0[0] : $0.flatMap(\.self) }
    }

    /// The words of each sentence, of some none; nil for a text with other characters in it.
    static func sentences(of text: some StringProtocol, keepingApostrophes keepsApostrophes: Bool) -> [[String]]? {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            var reader = PlainTextWords(keepsApostrophes: keepsApostrophes)
            return reader.read(bytes) ? reader.sentences : nil
        } ?? nil
    }

    private init(keepsApostrophes: Bool) { self.keepsApostrophes = keepsApostrophes }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var place = 0
        while place < bytes.count {
            guard let (sign, length) = Self.sign(at: place, in: bytes) else { return false }
            take(sign)
            place += length
        }
        take(.stop)
        return true
    }

    private mutating func take(_ sign: Sign) {
        switch sign {
        case .letter(let byte): letters.append(byte)
        case .apostrophe: if keepsApostrophes { letters.append(UInt8(ascii: "'")) }
        case .quote: if keepsApostrophes { endWord() }
        case .mark: endWord()
        case .stop:
            endWord()
            sentences.append(words)
            words = []
        }
    }

    private mutating func endWord() {
        guard !letters.isEmpty else { return }
        words.append(String(decoding: letters, as: UTF8.self))
        letters.removeAll(keepingCapacity: true)
    }

    private static func sign(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (Sign, length: Int)? {
        let byte = bytes[place]
        guard byte >= 0x80 else { return (sign(ofASCII: byte), 1) }
        guard byte == 0xE2, place + 2 < bytes.count, bytes[place + 1] == 0x80 else { return nil }
        switch bytes[place + 2] {
        case 0x98: return (.quote, 3)
        case 0x99: return (.apostrophe, 3)
        // The two dashes, the two double quotation marks, and the three dots.
        case 0x93, 0x94, 0x9C, 0x9D, 0xA6: return (.mark, 3)
        default: return nil
        }
    }

    private static func sign(ofASCII byte: UInt8) -> Sign {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): .letter(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter(byte | 0x20)
        case UInt8(ascii: "'"): .apostrophe
        case UInt8(ascii: "`"): .quote
        // Line ends of every kind.
        case 0x0A...0x0D, UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): .stop
        default: .mark
        }
    }
}
