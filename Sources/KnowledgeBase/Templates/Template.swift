/// A text with mustache placeholders, compiled when it is first used.
///
/// A cold start answers one question and so needs one or two texts of several
/// hundred; compiling all of them would cost more than reading them.
package struct Template: Sendable {
    /// The text as written, comments dropped.
    package let text: String

    private let compilation: TemplateCompilation

    /// A template; whether the text is one shows when it is used.
    package init(_ text: String) {
        self.text = text
        self.compilation = TemplateCompilation()
    }

    /// The text with its values filled in, with a mark on lines that may have
    /// become empty; see ``MarkdownTidying``.
    ///
    /// - Throws: ``TemplateError`` if the text is not a template.
    func fill(_ values: TemplateValues) throws(TemplateError) -> String {
        try compilation.result(for: text).fill(TemplateScope(values))
    }

    /// The text with its values filled in and tidied.
    ///
    /// - Throws: ``TemplateError`` if the text is not a template.
    func tidied(_ values: TemplateValues) throws(TemplateError) -> String {
        guard hasNames else { return try compilation.plainText(for: text) }
        return MarkdownTidying.tidied(try fill(values))
    }

    /// Whether a placeholder has this name or stands under it (`estimate.low`
    /// under `estimate`).
    package func uses(_ name: String) -> Bool { compilation.names(in: text).contains(name) }

    /// Whether a placeholder has one of these names or stands under it.
    package func usesAny(of names: Set<String>) -> Bool { !compilation.names(in: text).isDisjoint(with: names) }

    /// Whether the text has placeholders or sections, so that it is not always the same.
    package var hasNames: Bool { !compilation.names(in: text).isEmpty }
}

extension Template: Hashable {
    /// Whether two templates have the same text.
    package static func == (left: Template, right: Template) -> Bool { left.text == right.text }

    /// Hashes the text.
    package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension Template: Codable {
    /// Reads the text.
    ///
    /// - Throws: What the decoder throws.
    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the text.
    ///
    /// - Throws: What the encoder throws.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
