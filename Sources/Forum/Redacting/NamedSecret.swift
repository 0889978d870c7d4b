/// What somebody goes by elsewhere, known by the word before it: `skype: name`, `telegram @name`,
/// `passport AB1234567`.
enum NamedSecret {
    /// What a word announces.
    private enum Kind {
        case messenger
        case paper
        /// A paper where a certain word follows: "national id", "ID card".
        case paperBefore(StaticString)
    }

    /// Words longer than these are others.
    private static let longestWord = 8

    /// The words by their first letters: looked at for each word of a text, they are compared letter by letter.
    private static let words: [[(word: StaticString, kind: Kind)]] = {
        let all: [(word: StaticString, kind: Kind)] = [
            ("skype", .messenger), ("telegram", .messenger), ("whatsapp", .messenger), ("discord", .messenger),
            ("viber", .messenger), ("wechat", .messenger), ("snapchat", .messenger), ("instagram", .messenger),
            ("insta", .messenger), ("passport", .paper), ("ssn", .paper), ("cnic", .paper), ("nid", .paper),
            ("aadhaar", .paper), ("national", .paperBefore("id")), ("tax", .paperBefore("id")),
            ("identity", .paperBefore("card")), ("my", .paperBefore("id")), ("id", .paperBefore("card")),
        ]
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).map { letter in
            all.filter { entry in entry.word.withUTF8Buffer { $0.first == letter } }
        }
    }()

    /// What may stand between the word and what is taken out.
    private static let links: Set<String> = [
        "id", "is", "name", "username", "user", "handle", "no", "nr", "number", "card", "code",
    ]
    /// Words of a sentence that goes on: "Skype: not allowed".
    private static let plain: Set<String> = [
        "a", "ads", "all", "allowed", "an", "and", "any", "are", "ask", "banned", "before", "call", "calls", "can",
        "chat", "chats", "do", "does", "don't", "for", "forbidden", "good", "how", "i", "if", "in", "is", "it",
        "messages", "my", "never", "no", "none", "not", "ok", "on", "only", "or", "please", "should", "the", "they",
        "this", "to", "we", "what", "when", "which", "who", "why", "will", "yes", "you",
    ]

    /// What stands behind such a word, if one begins at a place.
    static func span(in bytes: [UInt8], from start: Int) -> PrivateSpan? {
        for (word, kind) in words[Int(bytes[start].small - UInt8(ascii: "a"))] where bytes.stands(word, at: start) {
            let end = start + word.utf8CodeUnitCount
            guard end < bytes.count, !bytes[end].isASCIIWord else { continue }
            switch kind {
            case .messenger: return handle(in: bytes, from: end)
            case .paper: return paper(in: bytes, from: end)
            case .paperBefore(let next):
                return bytes.stands(next, at: end + 1) ? paper(in: bytes, from: end) : nil
            }
        }
        return nil
    }

    /// Whether a word may be one of them, by its small first letter. All words of a text are asked for.
    static func mayBegin(with letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "m"): true
        case UInt8(ascii: "n"), UInt8(ascii: "p"), UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "v"): true
        case UInt8(ascii: "w"): true
        default: false
        }
    }

    /// A name behind a colon or an at-sign, or of letters and digits. Without them the word stands in a
    /// sentence: "call on Skype now".
    private static func handle(in bytes: [UInt8], from end: Int) -> PrivateSpan? {
        let start = valueStart(in: bytes, from: end)
        let value = value(in: bytes, from: start.place)
        guard value.count > 2 else { return nil }
        let isNamed = start.isMarked && !plain.contains(text(bytes[value]))
        return isNamed || isHandle(bytes[value]) ? PrivateSpan(range: value, kind: .name) : nil
    }

    private static func isHandle(_ value: ArraySlice<UInt8>) -> Bool {
        if value.first == UInt8(ascii: "@") { return true }
        return value.contains(where: \.isASCIILetter) && value.contains { $0.isDigit || $0 == UInt8(ascii: "_") }
    }

    /// A number with letters behind the name of a paper.
    private static func paper(in bytes: [UInt8], from end: Int) -> PrivateSpan? {
        let value = value(in: bytes, from: valueStart(in: bytes, from: end).place)
        let isNumber =
            bytes[value].count(where: \.isDigit) >= 5
            && bytes[value].allSatisfy { $0.isASCIIWord || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }
        return isNumber ? PrivateSpan(range: value, kind: .number) : nil
    }

    /// Goes past "ID", "number is" and signs; whether a colon or the like was among them.
    private static func valueStart(in bytes: [UInt8], from end: Int) -> (place: Int, isMarked: Bool) {
        var (place, isMarked) = (end, false)
        for _ in 0..<4 {
            let behind = bytes.end(from: place, atMost: 4) { $0.isBlank || ":=#.-\"".utf8.contains($0) }
            isMarked = isMarked || bytes[place..<behind].contains { ":=#".utf8.contains($0) }
            guard behind > place else { break }
            place = behind
            guard let word = wordEnd(in: bytes, from: place), links.contains(text(bytes[word])),
                word.upperBound < bytes.count
            else { break }
            place = word.upperBound
        }
        return (place, isMarked)
    }

    /// A word, with the one blank before it.
    private static func wordEnd(in bytes: [UInt8], from place: Int) -> Range<Int>? {
        let start = bytes.end(from: place, atMost: 1, while: \.isBlank)
        let end = bytes.end(from: start, atMost: longestWord + 1, while: \.isASCIILetter)
        return end > start && end - start <= longestWord ? start..<end : nil
    }

    /// Longer ones are no names.
    private static let longestValue = 64

    private static func value(in bytes: [UInt8], from place: Int) -> Range<Int> {
        let end = bytes.end(from: place, atMost: longestValue) {
            $0.isWord || ".:@#+-/'".utf8.contains($0)
        }
        return place..<bytes.start(before: end, bound: place) { ".,:'".utf8.contains($0) }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.map(\.small), as: UTF8.self)
    }
}
