/// An answer's text, ready to be shown.
package struct RenderedText: Hashable, Sendable {
    /// The text in Markdown, with `[1]` for citations.
    package let markdown: String

    /// The ids of the sources cited in this text, in the order of first use.
    package let citedSources: [String]
}
