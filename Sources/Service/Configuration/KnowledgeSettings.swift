/// Where the knowledge is, and how questions are matched.
package struct KnowledgeSettings: Equatable, Sendable {
    /// The folder that holds `Intents` and `Responses`; nil to look for it.
    package var folder: String?
    /// The sentence encoder's weights; nil to look for them.
    package var weights: String?
    /// Whether the sentence encoder is left out.
    package var isLexical = false
    /// Whether compiled knowledge is kept between starts.
    package var isCached = true

    /// Looks for everything.
    package init() {}

    init(_ section: ConfigurationSection) {
        folder = section.text("folder").map(section.log.resolved)
        weights = section.text("weights").map(section.log.resolved)
        isLexical = section.flag("lexical", default: isLexical)
        isCached = section.flag("cache", default: isCached)
        if isLexical, weights != nil {
            section.report("weights", "this names a sentence encoder, and lexical leaves it out")
        }
        section.reportUnknownKeys()
    }
}
