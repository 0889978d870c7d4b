/// All that is wrong with a configuration.
package struct ConfigurationError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What is wrong; never empty.
    package let problems: [ConfigurationProblem]

    /// A line a problem.
    package var description: String { problems.map(\.description).joined(separator: "\n") }
}
