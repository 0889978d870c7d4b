/// A row that was not answered as it should be.
package struct EvaluationMiss: Equatable, Sendable, Encodable {
    /// The file of the row.
    package let path: String
    /// The line in the file, from 1.
    package let line: Int
    /// The labels of the row.
    package let expected: [String]
    /// What came: intents, or the outcome.
    package let got: [String]
}
