/// What the placeholders of a template stand for, by full name
/// (`daysSilent`, `estimate.range`). A missing name is unknown.
package struct TemplateValues: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    private var values: [String: TemplateValue]

    /// The values under these names.
    package init(_ values: [String: TemplateValue] = [:]) {
        self.values = values
    }

    /// The values under these names; of two under one name the last.
    package init(dictionaryLiteral elements: (String, TemplateValue)...) {
        self.init(Dictionary(elements) { $1 })
    }

    /// The value under a full name; nil is unknown.
    package subscript(name: String) -> TemplateValue? {
        get { values[name] }
        set { values[name] = newValue }
    }

    /// Whether a name, or a name under it (`estimate.low` under `estimate`), has
    /// a value.
    package func knows(_ name: String) -> Bool {
        values[name] != nil || values.keys.contains { $0.hasPrefix(name + ".") }
    }
}
