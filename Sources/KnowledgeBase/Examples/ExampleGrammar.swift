/// Reads the grammar of examples: `(a|b)`, `[optional]`, `<phrase>`, `{slot}`,
/// and `\` before a sign that stands for itself.
struct ExampleGrammar {
    private static let signs: [Character] = ["(", ")", "[", "]", "<", ">", "{", "}", "|", "\\"]
    private static let maxDepth = 6

    private var characters: [Character]
    private var position = 0

    private init(_ text: String) { characters = Array(text) }

    /// The parts of a template.
    ///
    /// - Throws: ``ExampleProblem`` where the grammar is broken.
    static func parts(of text: String) throws(ExampleProblem) -> [ExamplePart] {
        var grammar = ExampleGrammar(text)
        let parts = try grammar.sequence(depth: 0)
        guard let sign = grammar.current else { return parts }
        throw grammar.problem("'\(sign)' stands alone", hint: "write \\\(sign) for the sign itself")
    }

    /// Reads up to a sign that ends a group or an alternative.
    private mutating func sequence(depth: Int) throws(ExampleProblem) -> [ExamplePart] {
        guard depth <= Self.maxDepth else { throw problem("groups stand more than \(Self.maxDepth) deep") }
        var parts: [ExamplePart] = []
        while let character = current {
            switch character {
            case ")", "]", ">", "}", "|": return parts
            case "(": parts.append(try alternatives(depth: depth))
            case "[": parts.append(try optional(depth: depth))
            case "<": parts.append(.phrase(try name(until: ">")))
            case "{": parts.append(.slot(try name(until: "}")))
            default: parts.append(.words(try words()))
            }
        }
        return parts
    }

    private mutating func alternatives(depth: Int) throws(ExampleProblem) -> ExamplePart {
        var choices: [[ExamplePart]] = []
        repeat {
            position += 1
            let choice = try sequence(depth: depth + 1)
            guard !choice.isEmpty else {
                throw problem("an alternative is empty", hint: "write [a] for what may be left out")
            }
            choices.append(choice)
        } while current == "|"
        try take(")")
        return .alternatives(choices)
    }

    private mutating func optional(depth: Int) throws(ExampleProblem) -> ExamplePart {
        position += 1
        let parts = try sequence(depth: depth + 1)
        guard current != "|" else { throw problem("'|' stands in [ ]", hint: "write [(a|b)]") }
        guard !parts.isEmpty else { throw problem("[ ] is empty") }
        try take("]")
        return .optional(parts)
    }

    private mutating func name(until end: Character) throws(ExampleProblem) -> String {
        position += 1
        let start = position
        while let character = current, character != end {
            guard character.isLetter || character.isNumber || character == "-" || character == "_" else {
                throw problem("'\(character)' stands in a name", hint: "a name is letters, digits, '-' and '_'")
            }
            position += 1
        }
        let name = String(characters[start..<position])
        guard !name.isEmpty else { throw problem("a name is empty") }
        try take(end)
        return name
    }

    private mutating func words() throws(ExampleProblem) -> String {
        var words = ""
        while let character = current, character == "\\" || !Self.signs.contains(character) {
            if character == "\\" {
                position += 1
                guard let sign = current, Self.signs.contains(sign) else {
                    throw problem("'\\' stands before no sign", hint: "write \\\\ for the sign itself")
                }
            }
            if let literal = current { words.append(literal) }
            position += 1
        }
        return words
    }

    private mutating func take(_ end: Character) throws(ExampleProblem) {
        guard current == end else {
            throw problem(current.map { "'\($0)' stands where '\(end)' should" } ?? "'\(end)' is missing")
        }
        position += 1
    }

    private var current: Character? { position < characters.count ? characters[position] : nil }

    private func problem(_ message: String, hint: String? = nil) -> ExampleProblem {
        let place = "at character \(min(position, characters.count) + 1) of the example"
        return ExampleProblem(.templateGrammar, "\(message), \(place)", hint: hint)
    }
}
