import Assistant

/// The facts a message tells of, as a person wrote them down.
struct SituationExpectation: Equatable {
    /// What the message says.
    let said: [SituationKey: FactValue]
    /// What can be inferred but is not said: right when it is read, and not
    /// missed when it is not.
    let inferable: [SituationKey: FactValue]

    init(said: [SituationKey: FactValue], inferable: [SituationKey: FactValue] = [:]) {
        self.said = said
        self.inferable = inferable
    }
}

extension SituationExpectation: Decodable {
    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// Under this name stands what can be inferred.
    private static let inferable = Name(stringValue: "_optional")

    /// Reads an object such as `{"good":3,"_optional":{"total":4}}`. A null is no fact.
    ///
    /// - Throws: `DecodingError` for an unknown key, and for a value that its key cannot have.
    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Name.self)
        said = try Self.facts(in: container)
        guard container.contains(Self.inferable) else {
            inferable = [:]
            return
        }
        inferable = try Self.facts(in: container.nestedContainer(keyedBy: Name.self, forKey: Self.inferable))
    }

    private static func facts(in container: KeyedDecodingContainer<Name>) throws -> [SituationKey: FactValue] {
        var facts: [SituationKey: FactValue] = [:]
        for name in container.allKeys where name.stringValue != inferable.stringValue {
            guard try !container.decodeNil(forKey: name) else { continue }
            let value = try container.decode(FactValue.self, forKey: name)
            guard let key = SituationKey(rawValue: name.stringValue), key.admits(value) || key.admits(list(of: value))
            else {
                throw DecodingError.dataCorruptedError(
                    forKey: name, in: container, debugDescription: "not a fact of a situation")
            }
            facts[key] = value
        }
        return facts
    }

    /// A single number as a list of one.
    private static func list(of value: FactValue) -> FactValue {
        guard case .number(let number) = value else { return value }
        return .numbers([number])
    }
}
