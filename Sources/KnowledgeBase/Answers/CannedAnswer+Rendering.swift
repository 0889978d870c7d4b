extension CannedAnswer {
    /// The text of one variant with its values filled in.
    ///
    /// - Parameters:
    ///   - variant: One of the answer's variants.
    ///   - values: What the placeholders stand for; a missing one is unknown.
    ///   - numbering: The footnote numbers given so far in the reply; numbers
    ///     of newly cited sources are added.
    /// - Throws: ``TemplateError`` if the text is not a template. Text that
    ///   passed the checks is.
    package func render(
        _ variant: Variant, values: TemplateValues, numbering: inout CitationNumbering
    ) throws -> RenderedText {
        numbering.numbered(try markdown(variant, values: values))
    }

    /// The text of one variant with its values filled in and its footnotes as
    /// they are written: `[^id]`.
    ///
    /// - Throws: ``TemplateError`` if the text is not a template.
    package func markdown(_ variant: Variant, values: TemplateValues) throws -> String {
        try variant.body.tidied(values)
    }

    /// The text of one variant as a reply of its own.
    ///
    /// - Throws: ``TemplateError`` if the text is not a template.
    package func render(_ variant: Variant, values: TemplateValues) throws -> RenderedText {
        var numbering = CitationNumbering()
        return try render(variant, values: values, numbering: &numbering)
    }
}
