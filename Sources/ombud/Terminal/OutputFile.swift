import Glibc

/// A file named on the command line to be written.
enum OutputFile {
    /// Writes a text whole or not at all: into a file beside it first, which
    /// then takes its place.
    ///
    /// - Parameter beginning: An existing file is only replaced if it begins
    ///   like this, as an earlier one of ours does; nil never replaces one.
    static func write(_ text: String, to path: String, replacing beginning: String?) throws(CommandFailure) {
        try check(path, replacing: beginning)
        var status = stat()
        // What is no file, such as /dev/stdout, cannot be replaced.
        if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
            return try fill(path, with: text, named: path)
        }
        let draft = "\(path).\(getpid()).part"
        do throws(CommandFailure) {
            try fill(draft, with: text, named: path)
            guard rename(draft, path) == 0 else { throw failure(path) }
        } catch {
            unlink(draft)
            throw error
        }
    }

    /// Whether a file can be written, so that nobody works for nothing.
    ///
    /// - Parameter beginning: As in ``write(_:to:replacing:)``.
    static func check(_ path: String, replacing beginning: String?) throws(CommandFailure) {
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFREG else { return }
            guard let beginning, try starts(path, with: beginning) else { throw existing(path) }
        }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        guard access(folder, W_OK) == 0 else { throw failure(path) }
    }

    private static func existing(_ path: String) -> CommandFailure {
        CommandFailure(.inputOutput, "\(path) exists already and is left as it is. Name another file.")
    }

    private static func starts(_ path: String, with beginning: String) throws(CommandFailure) -> Bool {
        let start = Array(beginning.utf8)
        return try InputFile.bytes(of: path, limit: start.count).starts(with: start)
    }

    private static func fill(_ path: String, with text: String, named name: String) throws(CommandFailure) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH)
        guard file >= 0 else { throw failure(name) }
        var remaining = Array(text.utf8)[...]
        while !remaining.isEmpty {
            let written = remaining.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else {
                let failure = failure(name)
                close(file)
                throw failure
            }
            remaining = remaining.dropFirst(written)
        }
        guard close(file) == 0 else { throw failure(name) }
    }

    private static func failure(_ path: String) -> CommandFailure {
        CommandFailure(.inputOutput, "\(path) cannot be written: \(String(cString: strerror(errno))).")
    }
}
