/// A scalar of a YAML file: always a text until our schema says otherwise.
struct YAMLText: Sendable {
    /// The text.
    let value: String

    /// Where it stands, the quote included.
    let place: Place

    /// Whether it stands in double or single quotes.
    let isQuoted: Bool
}
