import CEdit
import Foundation
import Testing

/// One after the other: libedit asks terminfo, which keeps one terminal for the
/// whole process.
@Suite(.serialized) struct HistoryTests {
    @Test func linesSurviveInAFile() throws {
        let path = NSTemporaryDirectory() + "ombud-history-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let first = try session()
        cedit_remember(first, "a line with blanks")
        cedit_remember(first, "größe 你好")
        #expect(cedit_save_history(first, path) == 2)
        cedit_close(first)
        let second = try session()
        #expect(cedit_load_history(second, path) == 2)
        cedit_forget_all(second)
        #expect(cedit_save_history(second, path) == 0)
        cedit_close(second)
    }

    @Test func aFileThatIsNoHistoryIsRefused() throws {
        let session = try session()
        #expect(cedit_load_history(session, "/dev/null") == -1)
        #expect(cedit_load_history(session, "/nowhere") == -1)
        cedit_close(session)
    }

    private func session() throws -> UnsafeMutablePointer<CEditSession> {
        TerminalLocale.utf8
        let input = try #require(fopen("/dev/null", "r"))
        let output = try #require(fopen("/dev/null", "w"))
        return try #require(cedit_open("test", input, output, output, 10, nil, 0))
    }
}
