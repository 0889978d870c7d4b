import CEdit
import Foundation
import Testing

/// Each in a process of its own: libedit asks terminfo and the locale, which a whole process shares,
/// and fails where other threads are at them.
struct HistoryTests {
    @Test func linesSurviveInAFile() async {
        await #expect(processExitsWith: .success) {
            let path = NSTemporaryDirectory() + "ombud-history-\(UUID().uuidString)"
            defer { try? FileManager.default.removeItem(atPath: path) }
            let first = try HistoryTests.session()
            cedit_remember(first, "a line with blanks")
            cedit_remember(first, "größe 你好")
            #expect(cedit_save_history(first, path) == 2)
            cedit_close(first)
            let second = try HistoryTests.session()
            #expect(cedit_load_history(second, path) == 2)
            cedit_forget_all(second)
            #expect(cedit_save_history(second, path) == 0)
            cedit_close(second)
        }
    }

    @Test func aFileThatIsNoHistoryIsRefused() async {
        await #expect(processExitsWith: .success) {
            let session = try HistoryTests.session()
            #expect(cedit_load_history(session, "/dev/null") == -1)
            #expect(cedit_load_history(session, "/nowhere") == -1)
            cedit_close(session)
        }
    }

    private static func session() throws -> UnsafeMutablePointer<CEditSession> {
        cedit_use_utf8_locale()
        let input = try #require(fopen("/dev/null", "r"))
        let output = try #require(fopen("/dev/null", "w"))
        return try #require(cedit_open("test", input, output, output, 10, nil, 0))
    }
}
