/// What came of reading the knowledge files.
package struct KnowledgeReading: Sendable {
    /// The knowledge, or nil if any finding is an error: bad data never loads.
    package let knowledge: Knowledge?

    /// What is wrong or doubtful, in the order of files and places.
    package let findings: [Finding]

    /// Where the sentences of each intent stand, by the intent's id.
    package let places: [String: IntentPlaces]
}
