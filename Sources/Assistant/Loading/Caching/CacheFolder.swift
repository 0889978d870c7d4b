import Glibc

/// A folder of files that make the next start quick, nothing more: what cannot
/// be read is made again, and what cannot be written is not kept.
struct CacheFolder: Sendable {
    /// The folder. It is made when it is first written to.
    let path: String

    init(path: String) { self.path = path }

    /// The user's cache, `$XDG_CACHE_HOME/ombud`; nil where there is no home.
    init?(environment: [String: String]) {
        // The base directory specification has relative paths ignored.
        if let caches = environment["XDG_CACHE_HOME"], caches.hasPrefix("/") {
            path = caches + "/ombud"
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            path = home + "/.cache/ombud"
        } else {
            return nil
        }
    }

    /// The bytes of a file, or nil.
    func read(_ name: String) -> [UInt8]? { AtomicFile.read("\(path)/\(name)") }

    /// Writes a file whole, and then removes the oldest of its kind.
    ///
    /// - Parameters:
    ///   - bytes: What to write.
    ///   - name: The file's name, which ends in `suffix`.
    ///   - kept: How many files whose names end in `suffix` may stay.
    ///   - suffix: What files of this kind end in.
    func write(_ bytes: [UInt8], to name: String, keeping kept: Int, of suffix: String) {
        makeFolders()
        guard AtomicFile.write(bytes, to: "\(path)/\(name)") else { return }
        let others = files(of: suffix).filter { $0.name != name }.sorted { $0.modified > $1.modified }
        for file in others.dropFirst(kept - 1) { unlink("\(path)/\(file.name)") }
    }

    private func makeFolders() {
        var folder = ""
        for part in path.split(separator: "/") {
            folder += "/" + part
            mkdir(folder, S_IRWXU)
        }
    }

    /// The files of a kind, with the drafts that an interrupted run may have left behind.
    private func files(of suffix: String) -> [(name: String, modified: Int)] {
        names().compactMap { name in
            var status = stat()
            guard name.hasSuffix(suffix) || name.contains(suffix + "."), stat("\(path)/\(name)", &status) == 0 else {
                return nil
            }
            return (name, status.st_mtim.tv_sec)
        }
    }

    private func names() -> [String] {
        guard let directory = opendir(path) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            names.append(
                withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
        }
        return names
    }
}
