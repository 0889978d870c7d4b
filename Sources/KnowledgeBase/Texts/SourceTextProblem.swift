/// Why bytes are no text.
struct SourceTextProblem: Error, Hashable {
    /// What is wrong.
    enum Kind: Hashable, Sendable {
        /// Bytes that are not UTF-8.
        case invalidUTF8
        /// A control character other than a line end or a tab.
        case controlCharacter
    }

    /// What is wrong.
    let kind: Kind

    /// Where.
    let place: Place
}
