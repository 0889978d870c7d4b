/// What a file is for, by its path.
struct FileKind: Hashable, Sendable {
    /// What a file holds.
    enum Shape: Hashable, Sendable {
        case intent, response, sharedPhrases, sources, traps, housePhrases
    }

    /// The topics that are answered, in the order in which they are documented.
    static let coveredTopics = ["score", "contracts", "feedback", "escrow", "talk"]

    /// The folder of the topics that are declined.
    static let elsewhere = "elsewhere"

    /// What the file holds.
    let shape: Shape
    /// The folder; empty for files outside a topic.
    let topic: String
    /// The file name without its ending.
    let name: String

    /// The kind of a file.
    ///
    /// - Throws: ``FilePathProblem`` if no file belongs there.
    init(path: String, language: String) throws(FilePathProblem) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let (stem, ending) = Self.split(parts.last ?? "")
        try Self.checkEnding(ending, of: path)
        name = stem
        switch (parts.dropLast(), stem, ending) {
        case (["Responses"], "sources", "yaml"): (shape, topic) = (.sources, "")
        case (["Responses"], "traps", "yaml"): (shape, topic) = (.traps, "")
        case (["Responses", language], "phrases", "yaml"): (shape, topic) = (.housePhrases, "")
        case (["Intents", language], "_phrases", "yaml"): (shape, topic) = (.sharedPhrases, "")
        default:
            topic = try Self.topic(of: parts, language: language)
            shape = parts.first == "Intents" ? .intent : .response
            try Self.checkTopicFile(stem: stem, ending: ending, shape: shape)
        }
    }

    private static func split(_ name: String) -> (stem: String, ending: String) {
        guard let dot = name.lastIndex(of: ".") else { return (name, "") }
        return (String(name[..<dot]), String(name[name.index(after: dot)...]))
    }

    private static func checkEnding(_ ending: String, of path: String) throws(FilePathProblem) {
        guard ending != "yaml", ending != "md" else { return }
        let wanted = path.hasPrefix("Intents/") || ending == "yml" ? ".yaml" : ".md"
        throw FilePathProblem(
            rule: .unexpectedFile, message: "no file of this kind belongs here",
            hint: "rename it to end in \(wanted), or move it out of the folder")
    }

    private static func topic(of parts: [String], language: String) throws(FilePathProblem) -> String {
        let topics = coveredTopics + [elsewhere]
        guard parts.count == 4 else {
            throw FilePathProblem(
                rule: .wrongFolder, message: "no file belongs in this folder",
                hint: "files stand in \(parts.first ?? "Intents")/\(language)/TOPIC/")
        }
        guard parts[1] == language else {
            throw FilePathProblem(
                rule: .wrongFolder, message: "the language '\(parts[1])' is unknown",
                hint: "the language is '\(language)'")
        }
        guard topics.contains(parts[2]) else {
            throw FilePathProblem(
                rule: .wrongFolder, message: "the topic '\(parts[2])' is unknown",
                hint: Suggestion.hint(for: parts[2], among: topics)
                    ?? "the topics are \(topics.joined(separator: ", "))")
        }
        return parts[2]
    }

    private static func checkTopicFile(stem: String, ending: String, shape: Shape) throws(FilePathProblem) {
        let wanted = shape == .intent ? "yaml" : "md"
        guard ending == wanted else {
            throw FilePathProblem(
                rule: .unexpectedFile, message: "no file of this kind belongs here",
                hint: "rename it to end in .\(wanted)")
        }
        guard isID(stem) else {
            throw FilePathProblem(
                rule: .badName, message: "'\(stem)' is no id",
                hint: "an id is small letters, digits and '-', and begins with a letter")
        }
    }

    /// Whether a name is small letters, digits and `-`, a letter first.
    static func isID(_ name: String) -> Bool {
        let bytes = name.utf8
        guard let first = bytes.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return false }
        return bytes.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0.isASCIIDigit || $0 == UInt8(ascii: "-")
        }
    }
}
