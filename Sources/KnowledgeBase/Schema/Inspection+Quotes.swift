import Yams

extension Inspection {
    private static let trickyStarts: [Character] = [
        "[", "{", "<", "(", "*", "&", "!", "|", ">", "%", "@", "#",
    ]

    /// Reports an example that YAML reads otherwise than its author.
    func checkQuotes(of example: YAMLText) {
        guard !example.isQuoted, let first = example.value.first else { return }
        guard Self.trickyStarts.contains(first) || example.value.contains(": ") else {
            return checkAmbiguity(of: example)
        }
        reportUnquoted(at: example.place)
    }

    /// Reports a text that YAML does not read as one.
    func reportUnquoted(at place: Place) {
        let signs = Self.trickyStarts.map(String.init).joined(separator: " ")
        report(
            .unquotedExample, "this example needs double quotes", at: place,
            hint: "quote what begins with \(signs) or contains ': '")
    }

    /// Reports a word without quotes that other readers of YAML take for a
    /// boolean, a number or nothing.
    func checkAmbiguity(of word: YAMLText) {
        guard !word.isQuoted, Self.isAmbiguous(word.value) else { return }
        report(
            .ambiguousScalar, "'\(word.value)' without quotes is no word to other programs", at: word.place,
            hint: "put it in double quotes", severity: .warning)
    }

    private static func isAmbiguous(_ word: String) -> Bool {
        let names = ["yes", "no", "on", "off", "y", "n", "true", "false", "null", "~"]
        if names.contains(word.lowercased()) { return true }
        return word.first.map { $0.isASCII && $0.isNumber } == true
            && word.utf8.allSatisfy { $0.isASCIIDigit || Array(":._-".utf8).contains($0) }
    }
}

extension YAMLMapping {
    /// The entries of `examples`. One without quotes that begins with a bracket
    /// is a list to YAML; its author meant a text.
    func examples(_ inspection: Inspection) -> [YAMLText] {
        nodes("examples").compactMap { node in
            if case .scalar(let scalar) = node {
                let isBlock = scalar.style == .literal || scalar.style == .folded
                guard !isBlock else { return unquoted(node, inspection) }
                return inspection.text(node, as: "an example")
            }
            return unquoted(node, inspection)
        }
    }

    private func unquoted(_ node: Node, _ inspection: Inspection) -> YAMLText? {
        inspection.reportUnquoted(at: inspection.place(of: node))
        return nil
    }
}
