import CEdit
import Glibc

/// Reads lines from a terminal with editing, history and completion.
///
/// Not `Sendable`: libedit keeps one session for the thread that opened it.
final class LineEditor {
    /// How reading a line ended.
    enum Input: Equatable {
        case line(String)
        /// Ctrl-C; says whether something had been typed.
        case interrupted(lineWasEmpty: Bool)
        case end
    }

    private static let historyLines: Int32 = 1_000

    private let session: UnsafeMutablePointer<CEditSession>
    private let completions: [UnsafeMutablePointer<CChar>]
    private let candidates: UnsafeMutablePointer<UnsafePointer<CChar>?>
    private let historyPath: String?

    /// Opens the terminal, or returns nil where libedit cannot.
    ///
    /// - Parameters:
    ///   - completions: What Tab completes at the start of a line.
    ///   - historyPath: The history's file; nil keeps none.
    init?(completions words: [String], historyPath: String?) {
        completions = words.compactMap { strdup($0) }
        candidates = .allocate(capacity: max(completions.count, 1))
        for (index, word) in completions.enumerated() { candidates[index] = UnsafePointer(word) }
        self.historyPath = historyPath
        guard
            let session = cedit_open_standard("ombud", Self.historyLines, candidates, Int32(completions.count))
        else {
            completions.forEach { free($0) }
            candidates.deallocate()
            return nil
        }
        self.session = session
        if let historyPath { _ = cedit_load_history(session, historyPath) }
    }

    deinit {
        cedit_close(session)
        completions.forEach { free($0) }
        candidates.deallocate()
    }

    /// Reads one line, without its end.
    func read(prompt: String) -> Input {
        let (text, wasEmpty): (String?, Bool) = prompt.withCString { prompt in
            var length: Int32 = 0
            let line = cedit_read(session, prompt, &length)
            return (line.map { String(cString: $0) }, cedit_line_was_empty(session) == 1)
        }
        if cedit_was_interrupted(session) == 1 { return .interrupted(lineWasEmpty: wasEmpty) }
        guard let text else { return .end }
        return .line(text.last == "\n" ? String(text.dropLast()) : text)
    }

    /// Keeps a line; one that begins with a blank is not kept.
    func remember(_ line: String) {
        guard !line.isEmpty, !line.hasPrefix(" ") else { return }
        cedit_remember(session, line)
        save()
    }

    /// Forgets all lines of this chat.
    func forgetHistory() { cedit_forget_all(session) }

    /// A history that cannot be written is no reason to disturb a chat.
    private func save() {
        guard let historyPath else { return }
        let file = open(historyPath, O_WRONLY | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR)
        guard file >= 0 else { return }
        close(file)
        _ = cedit_save_history(session, historyPath)
    }
}
