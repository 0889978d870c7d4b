import KnowledgeBase

/// What a sentence of an answer says, without conditions, about ending the
/// contract.
///
/// "When nothing is unpaid, you can end it" and "do not end it before the
/// release" can stand beside each other; "you can end it" and "do not end it"
/// cannot.
enum EndingAdvice: Equatable {
    /// Do not end it.
    case against
    /// You can end it.
    case allowed
    /// Nothing, or only for a case that it names.
    case none

    init(_ sentence: some StringProtocol) {
        let words = SentenceWords(sentence)
        if words.words.contains(where: Self.conditions.contains) || Self.hasLabel(sentence) {
            self = .none
        } else if Self.stands(Self.warnings, in: words) {
            self = .against
        } else {
            self = Self.stands(Self.permissions, in: words) ? .allowed : .none
        }
    }

    /// Whether two sentences cannot both be followed.
    func contradicts(_ other: EndingAdvice) -> Bool { self != .none && other != .none && self != other }

    /// "**Nothing delivered:** ending is safe" names its case before the colon.
    private static func hasLabel(_ sentence: some StringProtocol) -> Bool {
        guard let colon = sentence.firstIndex(of: ":") else { return false }
        return !SentenceWords(sentence[..<colon]).words.contains { $0 == "end" || $0 == "close" || $0 == "cancel" }
    }

    private static func stands(_ patterns: [WordPattern], in words: SentenceWords) -> Bool {
        patterns.contains { !$0.places(in: words).isEmpty }
    }

    private static let conditions: Set<String> = [
        "if", "when", "unless", "except", "until", "before", "after", "while", "once", "then", "hourly",
    ]
    private static let warnings = [WordPattern("not|dont|never end|close|cancel")]
    private static let permissions = [
        WordPattern("you can|may|should end|close|cancel"), WordPattern("ending|closing [it] is safe"),
        WordPattern("end|close it|them now|today"),
    ]
}
