/// One `{{…}}` of a template.
struct TemplateTag: Hashable, Sendable {
    /// What the tag does.
    enum Kind: Hashable, Sendable {
        /// `{{name}}`
        case variable
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case inverted
        /// `{{/name}}`
        case close
        /// `{{! words }}`
        case comment
    }

    /// What the tag does.
    let kind: Kind

    /// The name without blanks; empty for a comment.
    let name: String

    /// Where the tag stands, in UTF-8 offsets of the text.
    let range: Range<Int>
}
