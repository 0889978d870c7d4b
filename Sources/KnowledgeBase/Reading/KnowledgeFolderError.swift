/// There is no knowledge in a folder.
package struct KnowledgeFolderError: Error, Hashable, CustomStringConvertible {
    /// The folder.
    package let root: String

    /// What is wrong and what to do.
    package var description: String { "\(root): no folder 'Intents' or 'Responses' is here" }
}
