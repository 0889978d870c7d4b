/// The house sentences around the answers.
package struct Phrases: Hashable, Sendable, Codable {
    private let templates: [String: Template]

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
        return MarkdownTidying.tidied(try template.fill(values))
    }
}
