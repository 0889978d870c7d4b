import Foundation
import Glibc

/// A terminal without a screen, with the program running in it.
final class PseudoTerminal {
    struct CannotOpen: Error {}

    // The C library's module hides these from programs that ask for standard
    // C only; the numbers are those of Linux's asm-generic/ioctls.h and spawn.h.
    private static let setLock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430
    private static let newSession: Int16 = 0x80

    private let master: Int32
    private let process: pid_t
    private var unread = ""

    /// Starts the program with the terminal as its standard streams.
    init(_ arguments: [String], environment: [String: String] = [:]) throws {
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var locked: Int32 = 0
        var number: UInt32 = 0
        guard master >= 0, ioctl(master, Self.setLock, &locked) == 0, ioctl(master, Self.getNumber, &number) == 0 else {
            throw CannotOpen()
        }
        var size = winsize(ws_row: 40, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
        process = try Self.spawn(arguments, terminal: "/dev/pts/\(number)", environment: environment)
    }

    deinit {
        kill(process, SIGKILL)
        close(master)
    }

    /// A session of its own takes the first terminal it opens as its
    /// controlling one, so that keys become signals.
    private static func spawn(
        _ arguments: [String], terminal: String, environment: [String: String]
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        for stream in Int32(0)...2 { posix_spawn_file_actions_addopen(&actions, stream, terminal, O_RDWR, 0) }
        posix_spawnattr_setflags(&attributes, newSession)
        let all = OmbudProcess.environment.merging(["TERM": "xterm"]) { $1 }.merging(environment) { $1 }
        let words = ([OmbudProcess.executable.path] + arguments).map { strdup($0) } + [nil]
        let variables = all.map { strdup("\($0)=\($1)") } + [nil]
        defer { (words + variables).forEach { free($0) } }
        var process: pid_t = 0
        guard posix_spawn(&process, OmbudProcess.executable.path, &actions, &attributes, words, variables) == 0 else {
            throw CannotOpen()
        }
        return process
    }

    /// Types keys.
    func type(_ keys: String) {
        let bytes = Array(keys.utf8)
        _ = Glibc.write(master, bytes, bytes.count)
    }

    /// Reads until the text stands behind what earlier calls waited for; false
    /// if the program ends before. The bound only keeps a broken program from
    /// holding up the tests.
    func waits(for text: String, seconds: Int = 60) -> Bool {
        for _ in 0..<seconds * 10 {
            if let place = unread.range(of: text) {
                unread = String(unread[place.upperBound...])
                return true
            }
            var poller = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
            if poll(&poller, 1, 100) > 0, !take() { return false }
        }
        return false
    }

    /// Waits for the prompt and for the moment when keys are taken one by one:
    /// the editor shows its prompt a little before that.
    func waitsForPrompt(seconds: Int = 60) -> Bool {
        guard waits(for: "> ", seconds: seconds) else { return false }
        for _ in 0..<seconds * 100 {
            var settings = termios()
            if tcgetattr(master, &settings) == 0, settings.c_lflag & UInt32(ICANON) == 0 { return true }
            usleep(10_000)
        }
        return false
    }

    private func take() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(master, &buffer, buffer.count)
        guard count > 0 else { return false }
        unread += String(decoding: buffer.prefix(count), as: UTF8.self)
        return true
    }

    /// The exit status once the program has ended, 128 and the signal where
    /// one ended it; nil if it does not end.
    func exitStatus(seconds: Int = 60) -> Int32? {
        var status: Int32 = 0
        for _ in 0..<seconds * 20 {
            // What is printed must be taken, or the program waits to print it.
            drain()
            if waitpid(process, &status, WNOHANG) == process {
                return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
            }
            usleep(50_000)
        }
        return nil
    }

    private func drain() {
        var poller = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        while poll(&poller, 1, 0) > 0, poller.revents & Int16(POLLIN) != 0, take() {}
    }
}
