/// Turns an example template into all the sentences it stands for.
struct ExampleExpander {
    /// How many sentences a template may stand for.
    static let maxExpansions = 512

    /// How long a sentence may get, in UTF-8 bytes.
    private static let maxLength = 2_000

    /// The texts of phrases by name.
    private let phrases: [String: YAMLText]

    /// Words for a slot by key.
    private let samples: [String: String]

    /// An expander that knows these phrases, and these slots beside the keys of
    /// the situation.
    init(phrases: [String: YAMLText], slots: [Slot] = []) {
        self.phrases = phrases
        samples = Dictionary(slots.compactMap { slot in slot.sample.map { (slot.key, $0) } }) { first, _ in first }
    }

    /// All sentences of a template, as often as it stands for them.
    ///
    /// - Throws: ``ExampleProblem`` if it is no template or stands for too many.
    func sentences(of template: String) throws(ExampleProblem) -> [String] {
        guard template.utf8.count <= Self.maxLength else {
            throw ExampleProblem(.templateTooLarge, "the example is longer than \(Self.maxLength) bytes")
        }
        let parts = try inlined(try ExampleGrammar.parts(of: template), open: [], isChoice: false)
        let count = Self.count(of: parts)
        guard count <= Self.maxExpansions else {
            throw ExampleProblem(
                .templateTooLarge, "the example stands for more than \(Self.maxExpansions) sentences",
                hint: "write several examples with fewer alternatives")
        }
        guard Self.length(of: parts) <= Self.maxLength else {
            throw ExampleProblem(.templateTooLarge, "the example is longer than \(Self.maxLength) bytes")
        }
        return expanded(parts).map(Self.tidied)
    }

    /// Puts the parts of phrases in place of their names.
    private func inlined(
        _ parts: [ExamplePart], open: [String], isChoice: Bool
    ) throws(ExampleProblem) -> [ExamplePart] {
        var result: [ExamplePart] = []
        for part in parts {
            switch part {
            case .words: result.append(part)
            case .optional(let inner):
                result.append(.optional(try inlined(inner, open: open, isChoice: isChoice)))
            case .alternatives(let choices):
                var inner: [[ExamplePart]] = []
                for choice in choices { inner.append(try inlined(choice, open: open, isChoice: true)) }
                result.append(.alternatives(inner))
            case .phrase(let name): result += try phrase(name, open: open, isChoice: isChoice)
            case .slot(let key): result.append(try slot(key, isChoice: isChoice))
            }
        }
        return result
    }

    private func phrase(_ name: String, open: [String], isChoice: Bool) throws(ExampleProblem) -> [ExamplePart] {
        guard let text = phrases[name] else {
            throw ExampleProblem(
                .unknownPhrase, "the phrase '<\(name)>' is unknown",
                hint: Suggestion.hint(for: name, among: phrases.keys) ?? "declare it under 'phrases' of this file")
        }
        guard !open.contains(name) else {
            throw ExampleProblem(.recursivePhrase, "the phrase '<\(name)>' refers to itself")
        }
        // The words of a phrase count once for each use, so phrases of phrases of
        // phrases could outgrow every limit before the count is known.
        guard open.count < 4 else { throw ExampleProblem(.templateGrammar, "phrases refer to phrases too deep") }
        return try inlined(try ExampleGrammar.parts(of: text.value), open: open + [name], isChoice: isChoice)
    }

    private func slot(_ key: String, isChoice: Bool) throws(ExampleProblem) -> ExamplePart {
        guard let known = TemplateKeys.situation(key) else {
            throw ExampleProblem(
                .unknownSlot, "'{\(key)}' is no key of the situation",
                hint: Suggestion.hint(for: key, among: TemplateKeys.situation.map(\.name)))
        }
        guard !isChoice else {
            throw ExampleProblem(
                .slotInAlternatives, "the slot '{\(key)}' stands in ( | )",
                hint: "a template always has the same slots; write two examples")
        }
        return .words(samples[key] ?? known.sample)
    }
}

// MARK: - Counting and expanding

extension ExampleExpander {
    /// How many sentences the parts stand for, or a number beyond the limit.
    private static func count(of parts: [ExamplePart]) -> Int {
        parts.reduce(1) { product, part in min(product * count(of: part), maxExpansions + 1) }
    }

    private static func count(of part: ExamplePart) -> Int {
        switch part {
        case .words, .phrase, .slot: 1
        case .optional(let parts): count(of: parts) + 1
        case .alternatives(let choices): choices.reduce(0) { min($0 + count(of: $1), maxExpansions + 1) }
        }
    }

    /// The length of the longest sentence.
    private static func length(of parts: [ExamplePart]) -> Int {
        parts.reduce(0) { sum, part in
            switch part {
            case .words(let words): sum + words.utf8.count
            case .optional(let parts): sum + length(of: parts)
            case .alternatives(let choices): sum + (choices.map(length).max() ?? 0)
            case .phrase, .slot: sum
            }
        }
    }

    private func expanded(_ parts: [ExamplePart]) -> [String] {
        parts.reduce([""]) { sentences, part in
            let endings = expanded(part)
            return sentences.flatMap { sentence in endings.map { sentence + $0 } }
        }
    }

    private func expanded(_ part: ExamplePart) -> [String] {
        switch part {
        case .words(let words): [words]
        case .optional(let parts): expanded(parts) + [""]
        case .alternatives(let choices): choices.flatMap(expanded)
        case .phrase, .slot: [""]
        }
    }

    /// The sentence with single blanks between its words.
    private static func tidied(_ sentence: String) -> String {
        sentence.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension Slot {
    /// Typical words for the fact, if the slot says more than its key.
    fileprivate var sample: String? {
        switch type {
        case .choice: choices.first?.words.first
        case .duration: "3 weeks"
        case .money: "$200"
        case .date: "march 3"
        case .percent: "80%"
        case .count, .text: nil
        }
    }
}
