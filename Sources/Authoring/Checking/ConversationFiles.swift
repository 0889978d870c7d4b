import Foundation
import KnowledgeBase

/// Reads test files from disk.
enum ConversationFiles {
    /// The conversations of files and of all YAML files in folders, and what
    /// is wrong with them.
    static func read(at paths: [String]) -> (conversations: [CannedConversation], findings: [Finding]) {
        let readings = paths.flatMap(files).map { ConversationFile.read($0) }
        return (readings.flatMap(\.conversations), readings.flatMap(\.findings))
    }

    /// The file at a path, or the YAML files below a folder. A folder without
    /// any is a mistake, not a success.
    private static func files(at path: String) -> [KnowledgeFile] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            return [file(at: path)]
        }
        let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        let files = names.filter { $0.hasSuffix(".yaml") }.sorted().map { file(at: path + "/" + $0) }
        return files.isEmpty ? [KnowledgeFile(path: path, problem: "the folder holds no .yaml file with tests")] : files
    }

    private static func file(at path: String) -> KnowledgeFile {
        guard let handle = FileHandle(forReadingAtPath: path),
            let data = try? handle.read(upToCount: KnowledgeFile.maxBytes + 1)
        else { return KnowledgeFile(path: path, problem: "the file cannot be read") }
        return KnowledgeFile(path: path, bytes: Array(data))
    }
}
