import Foundation

/// The reading and writing of JSON bodies.
enum JSONBody {
    /// Nil for anything that is not whole and of this shape.
    static func decode<Value: Decodable>(_ type: Value.Type, from response: HTTPResponse) -> Value? {
        try? JSONDecoder().decode(type, from: Data(response.body))
    }

    /// The same value gives the same bytes, so that a forum knows a repetition.
    /// Empty only for what JSON cannot hold, which nothing here is.
    static func encode(_ value: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { Array($0) } ?? []
    }
}
