import Foundation

/// A value as one line of JSON; the same value gives the same bytes.
enum JSONLine {
    /// Writes the value to standard output.
    ///
    /// - Throws: ``CommandFailure`` where nobody takes it.
    static func write(_ value: some Encodable) throws(CommandFailure) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else {
            throw CommandFailure(.bug, "this cannot be written as JSON")
        }
        try StandardStream.write(String(decoding: data, as: UTF8.self))
    }
}
