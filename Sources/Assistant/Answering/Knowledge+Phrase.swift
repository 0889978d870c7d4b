package import KnowledgeBase

extension Knowledge {
    /// A house sentence, filled in.
    package func phrase(_ key: PhraseKey, _ values: TemplateValues = [:]) -> String {
        // Loading has compiled every phrase, so that none can fail here.
        (try? phrases.text(key, values: values)) ?? ""
    }
}
