/// The house sentences around the answers.
package struct Phrases: Sendable, Codable {
    private enum CodingKeys: CodingKey { case templates }

    private let templates: [String: Template]
    private let lines = SourceLines()

    /// The sentences by key.
    package init(_ templates: [PhraseKey: Template]) {
        self.templates = Dictionary(uniqueKeysWithValues: templates.map { ($0.rawValue, $1) })
    }

    /// A sentence with its values filled in; empty if the sentence is missing,
    /// which the checks do not let pass.
    ///
    /// - Throws: ``TemplateError`` if the text is not a template. Text that
    ///   passed the checks is.
    package func text(_ key: PhraseKey, values: TemplateValues = [:]) throws -> String {
        guard let template = templates[key.rawValue] else { return "" }
        return try template.tidied(values)
    }

    /// The line of a source in the list below a reply: made once, since it is always the same.
    ///
    /// - Parameters:
    ///   - source: The id of the source.
    ///   - number: Its number in the reply.
    ///   - make: Makes the line of this source with this number.
    package func line(ofSource source: String, number: Int, _ make: () -> String) -> String {
        lines.line(ofSource: source, number: number, make)
    }
}

extension Phrases: Hashable {
    /// Whether two have the same sentences.
    package static func == (left: Phrases, right: Phrases) -> Bool { left.templates == right.templates }

    /// Hashes the sentences.
    package func hash(into hasher: inout Hasher) { hasher.combine(templates) }
}
