/// Reads the value that a test expects of a fact.
enum FactReading {
    /// The value, or nil if it does not fit the key.
    static func value(_ texts: [String], isList: Bool, for key: TemplateKey) -> ConditionValue? {
        let numbers = texts.compactMap(PlainNumber.value)
        if isList { return numbers.count == texts.count && takesList(key) ? .numbers(numbers) : nil }
        guard let text = texts.first else { return nil }
        switch key.kind {
        case .flag: return text == "true" ? .flag(true) : text == "false" ? .flag(false) : nil
        case .choice(let words): return words.contains(text) ? .text(text) : nil
        case .text: return .text(text)
        default: return key.words.contains(text) ? .text(text) : numbers.first.map { .number($0) }
        }
    }

    private static func takesList(_ key: TemplateKey) -> Bool { key.kind == .ratings || key.kind == .money }
}
