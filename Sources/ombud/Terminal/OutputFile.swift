import Glibc

/// A file named on the command line to be written.
enum OutputFile {
    /// Writes a text whole or not at all: into a file beside it first, which
    /// then takes its place.
    static func write(_ text: String, to path: String) throws(CommandFailure) {
        // What is no file, such as /dev/stdout, cannot be replaced.
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG { return try fill(path, with: text) }
        let draft = "\(path).\(getpid()).part"
        do throws(CommandFailure) {
            try fill(draft, with: text)
            guard rename(draft, path) == 0 else { throw failure(path) }
        } catch {
            unlink(draft)
            throw error
        }
    }

    private static func fill(_ path: String, with text: String) throws(CommandFailure) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH)
        guard file >= 0 else { throw failure(path) }
        var remaining = Array(text.utf8)[...]
        while !remaining.isEmpty {
            let written = remaining.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else {
                let failure = failure(path)
                close(file)
                throw failure
            }
            remaining = remaining.dropFirst(written)
        }
        guard close(file) == 0 else { throw failure(path) }
    }

    private static func failure(_ path: String) -> CommandFailure {
        CommandFailure(.inputOutput, "\(path) cannot be written: \(String(cString: strerror(errno))).")
    }
}
