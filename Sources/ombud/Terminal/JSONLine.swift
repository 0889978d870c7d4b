import Foundation

/// A value as one line of JSON. The keys are sorted, so that the same value
/// gives the same bytes.
enum JSONLine {
    static func text(_ value: some Encodable) throws(CommandFailure) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        } catch {
            throw CommandFailure(.bug, "The result cannot be written as JSON. Please report this.")
        }
    }
}
