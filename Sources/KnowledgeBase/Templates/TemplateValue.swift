/// What a placeholder stands for.
package enum TemplateValue: Hashable, Sendable {
    /// A number; whole numbers are shown without a fraction, others with at
    /// most two digits after the point.
    case number(Double)
    /// Shows or hides a section; as text `yes` or `no`.
    case flag(Bool)
    /// Words that may come from anybody. They are escaped, so they never become
    /// markup, links, mentions or headings.
    case text(String)
    /// Markdown written by the house.
    case markdown(String)
    /// Several numbers, shown with commas between them.
    case numbers([Double])
}
