/// A place in a text.
package struct Place: Hashable, Sendable {
    /// The line, from 1.
    package let line: Int

    /// The column in characters, from 1.
    package let column: Int

    /// Where a file begins.
    package static let start = Place(line: 1, column: 1)
}
