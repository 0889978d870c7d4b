/// Why a text is not a template, with the place.
struct TemplateProblem: Hashable, Sendable {
    /// What is wrong.
    enum Kind: Hashable, Sendable {
        /// A section has no end, or an end has no section.
        case section
        /// A tag that is not allowed or has no end.
        case syntax
    }

    /// What is wrong.
    let kind: Kind

    /// What is wrong, in words.
    let message: String

    /// The UTF-8 offset of the tag.
    let offset: Int
}
