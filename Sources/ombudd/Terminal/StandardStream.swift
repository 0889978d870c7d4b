import Foundation

/// What is written to the terminal or into a pipe.
enum StandardStream {
    /// Writes lines to standard output.
    ///
    /// - Throws: ``CommandFailure`` where nobody takes them.
    static func write(_ text: String) throws(CommandFailure) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
        } catch {
            throw CommandFailure(.inputOutput, "standard output cannot be written to")
        }
    }

    /// Writes a line to standard error.
    static func writeError(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    }

    /// All of standard input.
    ///
    /// - Throws: ``CommandFailure`` where it cannot be read or is no text.
    static func input() throws(CommandFailure) -> String {
        do {
            let data = try FileHandle.standardInput.readToEnd() ?? Data()
            guard let text = String(validating: data, as: UTF8.self) else {
                throw CommandFailure(.badData, "standard input is not UTF-8")
            }
            return text
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure(.inputOutput, "standard input cannot be read")
        }
    }
}
