/// Writes the examples of an intent as one string.
///
/// A knowledge base holds thousands of examples, and a container for each takes
/// most of the time of reading a cache. The sign between the parts (DEL) stands in
/// no example, because the checks let no control character into a text, and JSON
/// does not escape it.
@propertyWrapper
package struct PackedExamples: Hashable, Sendable {
    private static let separator = UInt8(ascii: "\u{7F}")

    /// The examples.
    package let wrappedValue: [ExampleTemplate]

    /// Examples to be written as one string.
    package init(wrappedValue: [ExampleTemplate]) {
        self.wrappedValue = wrappedValue
    }
}

extension PackedExamples: Codable {
    /// Reads what `encode(to:)` wrote.
    ///
    /// - Throws: `DecodingError.dataCorrupted` for anything else.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let bytes = Array(try container.decode(String.self).utf8)
        // No part is empty, so an empty one stands between two examples.
        let records = bytes.split(separator: Self.separator, omittingEmptySubsequences: false).split(
            whereSeparator: \.isEmpty)
        let examples = records.compactMap(Self.example)
        guard examples.count == records.count else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a list of examples")
        }
        wrappedValue = examples
    }

    private static func example(_ record: ArraySlice<ArraySlice<UInt8>>) -> ExampleTemplate? {
        let parts = record.map { String(decoding: $0, as: UTF8.self) }
        guard parts.count >= 2, let line = Int(parts[0]) else { return nil }
        // A text without any grammar stands for itself and is not repeated.
        return ExampleTemplate(text: parts[1], expansions: Array(parts[(parts.count == 2 ? 1 : 2)...]), line: line)
    }

    /// Writes each example's line, text and expansions.
    ///
    /// - Throws: What the encoder throws.
    package func encode(to encoder: any Encoder) throws {
        let examples = wrappedValue.map { example in
            let expansions = example.expansions == [example.text] ? [] : example.expansions
            return ([String(example.line), example.text] + expansions).joined(separator: "\u{7F}")
        }
        var container = encoder.singleValueContainer()
        try container.encode(examples.joined(separator: "\u{7F}\u{7F}"))
    }
}
