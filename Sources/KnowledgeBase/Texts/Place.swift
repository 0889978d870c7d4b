/// A place in a text.
struct Place: Hashable, Sendable {
    /// The line, from 1.
    let line: Int

    /// The column in characters, from 1.
    let column: Int

    /// Where a file begins.
    static let start = Place(line: 1, column: 1)
}
