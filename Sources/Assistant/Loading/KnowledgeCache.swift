import Glibc

/// The folder in which compiled knowledge is kept between runs.
///
/// It makes the next start quick, nothing more: what cannot be read is built
/// again, and what cannot be written is not kept.
public struct KnowledgeCache: Sendable {
    private let folder: String

    /// A cache in a folder that is made when it is first needed.
    public init(folder: String) { self.folder = folder }

    /// The user's cache, `$XDG_CACHE_HOME/ombud`; nil where there is no home.
    public static func standard(environment: [String: String]) -> KnowledgeCache? {
        // The base directory specification has relative paths ignored.
        if let path = environment["XDG_CACHE_HOME"], path.hasPrefix("/") {
            return KnowledgeCache(folder: path + "/ombud")
        }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return KnowledgeCache(folder: home + "/.cache/ombud")
    }

    func read(_ hash: ContentHash) -> [UInt8]? {
        let file = open(path(of: hash), O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, (1..<(1 << 30)).contains(status.st_size) else { return nil }
        return Self.bytes(Int(status.st_size), from: file)
    }

    /// Writes beside the final name and renames, so that no run ever reads
    /// half a file.
    func write(_ bytes: [UInt8], for hash: ContentHash) {
        makeFolders()
        let final = path(of: hash)
        let draft = "\(final).\(getpid())"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR)
        guard file >= 0 else { return }
        let isWhole = Self.write(bytes, to: file)
        guard close(file) == 0, isWhole, rename(draft, final) == 0 else {
            unlink(draft)
            return
        }
        removeOthers(than: hash)
    }

    private func path(of hash: ContentHash) -> String { "\(folder)/\(hash.hexadecimal).knowledge" }

    private func makeFolders() {
        var path = ""
        for part in folder.split(separator: "/") {
            path += "/" + part
            mkdir(path, S_IRWXU)
        }
    }

    private static func bytes(_ count: Int, from file: Int32) -> [UInt8]? {
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let step = Glibc.read(file, buffer.baseAddress?.advanced(by: filled), count - filled)
                if step < 0, errno == EINTR { continue }
                guard step > 0 else { return }
                filled += step
            }
        }
        return bytes.count == count ? bytes : nil
    }

    private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let step = Glibc.write(file, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                if step < 0, errno == EINTR { continue }
                guard step > 0 else { return false }
                written += step
            }
            return true
        }
    }
}

// MARK: - Old entries

extension KnowledgeCache {
    /// How many compiled sets stay: an author who goes back and forth between
    /// a few versions finds each of them again.
    private static let kept = 8

    private func removeOthers(than hash: ContentHash) {
        let entries = self.entries().filter { $0.path != path(of: hash) }.sorted { $0.modified > $1.modified }
        for entry in entries.dropFirst(Self.kept - 1) { unlink(entry.path) }
    }

    private func entries() -> [(path: String, modified: Int)] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var entries: [(path: String, modified: Int)] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            var status = stat()
            guard name.hasSuffix(".knowledge"), stat("\(folder)/\(name)", &status) == 0 else { continue }
            entries.append(("\(folder)/\(name)", status.st_mtim.tv_sec))
        }
        return entries
    }
}
