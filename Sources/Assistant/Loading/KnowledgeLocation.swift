import Glibc

/// Where the knowledge lies: a folder with `Intents` and `Responses` in it.
public struct KnowledgeLocation: Sendable {
    /// The folder that holds `Intents` and `Responses`.
    public let root: String

    /// Looks where a person would expect the knowledge to be: the folder the
    /// call names, `OMBUD_KNOWLEDGE`, the working directory and its parents,
    /// beside the program, and in the `share` folder of its installation.
    ///
    /// - Parameters:
    ///   - named: The folder given with the call; nil where none was.
    ///   - environment: The process's environment.
    /// - Throws: ``AssistantError/knowledgeNotFound(named:)``. A folder that
    ///   was named and has no knowledge is not passed over in silence.
    public static func find(named: String?, environment: [String: String]) throws(AssistantError) -> KnowledgeLocation {
        if let named = named ?? environment["OMBUD_KNOWLEDGE"].flatMap({ $0.isEmpty ? nil : $0 }) {
            guard holdsKnowledge(named) else { throw .knowledgeNotFound(named: named) }
            return KnowledgeLocation(root: named)
        }
        let places = workingDirectoryAndParents() + besideProgram()
        guard let root = places.first(where: holdsKnowledge) else { throw .knowledgeNotFound(named: nil) }
        return KnowledgeLocation(root: root)
    }

    private static func holdsKnowledge(_ folder: String) -> Bool {
        access(folder + "/Intents", R_OK | X_OK) == 0 && access(folder + "/Responses", R_OK | X_OK) == 0
    }

    private static func workingDirectoryAndParents() -> [String] {
        guard let path = getcwd(nil, 0) else { return [] }
        defer { free(path) }
        return parents(of: String(cString: path))
    }

    private static func parents(of path: String) -> [String] {
        var places = [path]
        var rest = path[...]
        while let slash = rest.lastIndex(of: "/") {
            rest = rest[..<slash]
            places.append(rest.isEmpty ? "/" : String(rest))
        }
        return places
    }

    private static func besideProgram() -> [String] {
        guard let path = RunningProgram.path else { return [] }
        let folders = parents(of: path).dropFirst()
        guard let folder = folders.first else { return [] }
        return [folder, (folders.dropFirst().first ?? "") + "/share/ombud"]
    }
}
