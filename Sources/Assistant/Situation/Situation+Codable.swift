extension Situation: Codable {
    /// Any key at all, so that unknown ones can be refused.
    private struct AnyKey: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// Reads a plain object such as `{"contractType":"fixed","total":4}`.
    ///
    /// - Throws: `DecodingError` for an unknown key, and for a value that is
    ///   not of its key's type and range.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: AnyKey.self)
        for name in container.allKeys {
            guard let key = SituationKey(rawValue: name.stringValue) else {
                throw DecodingError.dataCorruptedError(
                    forKey: name, in: container, debugDescription: "not a key of a situation")
            }
            let value = try container.decode(FactValue.self, forKey: name)
            guard key.admits(value) else {
                throw DecodingError.dataCorruptedError(
                    forKey: name, in: container, debugDescription: "not a value of \(key.rawValue)")
            }
            self[key] = value
        }
    }

    /// Writes the known keys in the order of ``SituationKey``.
    ///
    /// Foundation's `JSONEncoder` does not keep that order; a caller that
    /// needs the same bytes every time sets `.sortedKeys`, or writes
    /// ``keys`` itself.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: SituationKey.self)
        for key in keys {
            if let value = self[key] { try container.encode(value, forKey: key) }
        }
    }
}
