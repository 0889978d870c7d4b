/// Why an assistant could not be made.
public enum AssistantError: Error, Equatable, Sendable {
    /// No folder with `Intents` and `Responses` is where one was looked for;
    /// the folder that was named, or nil where none was.
    case knowledgeNotFound(named: String?)
    /// The folder cannot be read.
    case knowledgeUnreadable(root: String, reason: String)
    /// The knowledge has errors and was not loaded: each finding with its
    /// place, as `ombud lint` prints it.
    case badKnowledge(findings: [String])
    /// The sentence encoder cannot be had from this weights file.
    case weightsUnusable(path: String, reason: String)
    /// The matcher could not be trained on the knowledge.
    case untrainable(reason: String)
}

extension AssistantError: CustomStringConvertible {
    /// What is wrong and what to do next.
    public var description: String {
        switch self {
        case .knowledgeNotFound(let named?):
            "The folder \(named) holds no Intents and Responses. Name another one with --knowledge."
        case .knowledgeNotFound(nil):
            """
            No Intents and Responses were found here, in a parent folder or beside the program. \
            Name their folder with --knowledge or OMBUD_KNOWLEDGE.
            """
        case .knowledgeUnreadable(let root, let reason):
            "The knowledge in \(root) cannot be read: \(reason)."
        case .badKnowledge(let findings):
            findings.joined(separator: "\n")
                + "\nThe knowledge has errors and was not loaded. ombud lint shows them all."
        case .weightsUnusable(let path, let reason):
            """
            The sentence encoder's weights \(path) cannot be used: \(reason). \
            Name another file with --weights or OMBUD_WEIGHTS, or match by words alone with --lexical.
            """
        case .untrainable(let reason):
            "The matcher cannot learn from this knowledge: \(reason)."
        }
    }
}
