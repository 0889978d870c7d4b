/// Something that is wrong with the configuration. No secret stands in it.
package struct ConfigurationProblem: Equatable, Sendable, CustomStringConvertible {
    /// Where: the keys from the outermost on, parted by dots; empty for the whole file.
    package let path: String
    /// What is wrong, and what to do.
    package let message: String
    /// The line of the file, from 1; nil where it is not one line's fault.
    package let line: Int?

    /// One line for the person who wrote it.
    package var description: String {
        (path.isEmpty ? "" : path + (line.map { " (line \($0))" } ?? "") + ": ") + message
    }
}
