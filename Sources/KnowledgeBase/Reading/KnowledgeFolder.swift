import Foundation

/// Reads knowledge files from disk. This is the module's only input and output.
package enum KnowledgeFolder {
    /// How many folders may stand in one another below the root.
    private static let maxDepth = 6

    /// The files of the folders `Intents` and `Responses` under a root, sorted
    /// by path.
    ///
    /// What cannot be read is returned as a file with a problem, which becomes a
    /// finding; so are symbolic links that lead in a circle. Names that begin
    /// with a dot are left out. Of a file that is too large only as much is read
    /// as shows that it is.
    ///
    /// - Throws: ``KnowledgeFolderError`` if the root holds neither folder.
    package static func files(at root: String) throws(KnowledgeFolderError) -> [KnowledgeFile] {
        var files: [KnowledgeFile] = []
        let folders = ["Intents", "Responses"].filter { isFolder("\(root)/\($0)") }
        guard !folders.isEmpty else { throw KnowledgeFolderError(root: root) }
        for folder in folders { collect(folder, root: root, depth: 0, into: &files) }
        return files.sorted { $0.path < $1.path }
    }

    private static func collect(_ path: String, root: String, depth: Int, into files: inout [KnowledgeFile]) {
        guard depth <= maxDepth else {
            files.append(KnowledgeFile(path: path, problem: "the folder stands too deep"))
            return
        }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(path)") else {
            files.append(KnowledgeFile(path: path, problem: "the folder cannot be read"))
            return
        }
        for name in names.sorted() where !name.hasPrefix(".") {
            let inner = "\(path)/\(name)"
            if leadsBack("\(root)/\(inner)") {
                files.append(KnowledgeFile(path: inner, problem: "the link leads in a circle"))
            } else if isFolder("\(root)/\(inner)") {
                collect(inner, root: root, depth: depth + 1, into: &files)
            } else {
                files.append(read(inner, root: root))
            }
        }
    }

    private static func read(_ path: String, root: String) -> KnowledgeFile {
        let full = "\(root)/\(path)"
        // A pipe or a device would block or never end.
        let type = try? FileManager.default.attributesOfItem(atPath: resolved(full))[.type] as? FileAttributeType
        guard type == .typeRegular, let handle = FileHandle(forReadingAtPath: full) else {
            return KnowledgeFile(path: path, problem: "the file cannot be read")
        }
        defer { try? handle.close() }
        guard let data = try? handle.read(upToCount: KnowledgeFile.maxBytes + 1) else {
            return KnowledgeFile(path: path, problem: "the file cannot be read")
        }
        return KnowledgeFile(path: path, bytes: Array(data))
    }

    /// Whether a symbolic link leads to a folder that it stands in.
    private static func leadsBack(_ path: String) -> Bool {
        let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
        guard type == .typeSymbolicLink else { return false }
        let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
        return "\(resolved(parent))/".hasPrefix("\(resolved(path))/")
    }

    private static func resolved(_ path: String) -> String {
        URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
