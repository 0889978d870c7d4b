import Foundation
import KnowledgeBase

/// Reads test files from disk.
enum ConversationFiles {
    /// The conversations of files and of all YAML files in folders, and what
    /// is wrong with them.
    static func read(at paths: [String]) -> (conversations: [CannedConversation], findings: [Finding]) {
        let readings = paths.flatMap(files).map { ConversationFile.read(file(at: $0)) }
        return (readings.flatMap(\.conversations), readings.flatMap(\.findings))
    }

    private static func files(at path: String) -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue,
            let names = FileManager.default.enumerator(atPath: path)?.compactMap({ $0 as? String })
        else { return [path] }
        return names.filter { $0.hasSuffix(".yaml") }.sorted().map { path + "/" + $0 }
    }

    private static func file(at path: String) -> KnowledgeFile {
        guard let handle = FileHandle(forReadingAtPath: path),
            let data = try? handle.read(upToCount: KnowledgeFile.maxBytes + 1)
        else { return KnowledgeFile(path: path, problem: "the file cannot be read") }
        return KnowledgeFile(path: path, bytes: Array(data))
    }
}
