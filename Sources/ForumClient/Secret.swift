/// A key or a password. It is shown nowhere: not in a description, not in a
/// dump of a value that holds it.
///
///     let key = Secret("d0c5…")
package struct Secret: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    let text: String

    /// - Parameter text: The key as it is sent.
    package init(_ text: String) { self.text = text }

    /// Always the same, whatever the key.
    package var description: String { "***" }

    /// Always the same, whatever the key.
    package var debugDescription: String { "***" }

    /// Without children, so that a dump shows nothing.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
