/// The words between two marks around a place in a text.
struct TextClause {
    private let words: ReplyWords
    private let named: String
    private let endsInQuestion: Bool

    /// - Parameters:
    ///   - range: UTF-8 offsets; what lies outside the text is left out.
    ///   - text: What the asker wrote.
    init(around range: Range<Int>, in text: String) {
        let bytes = Array(text.utf8)
        let place = range.clamped(to: bytes.indices)
        let start = bytes[..<place.lowerBound].lastIndex(where: Self.marks.contains).map { $0 + 1 } ?? 0
        let end = bytes[place.upperBound...].firstIndex(where: Self.marks.contains) ?? bytes.endIndex
        words = ReplyWords(String(decoding: bytes[start..<end], as: UTF8.self))
        named = String(decoding: bytes[place], as: UTF8.self).lowercased()
        endsInQuestion = end < bytes.endIndex && bytes[end] == UInt8(ascii: "?")
    }

    /// Whether it asks or supposes something.
    var isQuestion: Bool {
        endsInQuestion || words.contains("if")
            || words.words.first { !Self.openers.contains($0) }.map(ReplyCorrection.questions.contains) ?? false
    }

    /// Whether it speaks of contracts in general: "hourly contracts are safer".
    var isGeneral: Bool { words.words.contains(where: Self.many.contains) }

    /// Whether it says something of the case: "it is", "my contract is".
    var pointsAtCase: Bool {
        words.words.contains(where: Self.contracted.contains)
            || words.words.contains(where: Self.pointers.contains) && words.words.contains(where: Self.verbs.contains)
    }

    /// Whether the words at the place begin in one of some ways.
    func names(anyOf beginnings: [String]) -> Bool { beginnings.contains(where: named.hasPrefix) }

    private static let marks = Set(".,;:!?\n".utf8)
    private static let openers: Set<String> = ["and", "but", "so", "ok", "okay", "well", "then", "also"]
    private static let many: Set<String> = ["contracts", "jobs", "projects", "ones", "gigs"]
    private static let contracted: Set<String> = ["it's", "its", "isn't", "isnt", "wasn't", "that's", "this's"]
    private static let pointers: Set<String> = [
        "it", "this", "that", "my", "mine", "our", "we", "i", "contract", "job", "project",
    ]
    private static let verbs: Set<String> = [
        "is", "was", "are", "were", "switched", "changed", "converted", "agreed", "mean", "meant",
    ]
}
