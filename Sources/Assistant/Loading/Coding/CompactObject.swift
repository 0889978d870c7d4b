/// The members of an object in compact bytes.
struct CompactObject<Key: CodingKey>: KeyedDecodingContainerProtocol {
    private let source: CompactSource
    private let members: [(key: Int, value: Range<Int>)]

    /// The members of a value.
    ///
    /// - Throws: `DecodingError` where it is no object.
    init(_ decoder: CompactDecoder) throws {
        source = decoder.source
        let contents = try decoder.contents(.object)
        var place = contents.lowerBound
        var members: [(key: Int, value: Range<Int>)] = []
        while place < contents.upperBound {
            let key = try source.count(at: &place, before: contents.upperBound)
            guard key < source.keys.count else { throw CompactSource.damage }
            members.append((key, try source.part(at: &place, before: contents.upperBound)))
        }
        self.members = members
    }

    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { members.compactMap { Key(stringValue: source.keys[$0.key]) } }

    private func member(_ key: Key) -> CompactDecoder? {
        let name = key.stringValue
        for member in members where source.keys[member.key] == name {
            return CompactDecoder(source: source, value: member.value)
        }
        return nil
    }

    private func value(_ key: Key) throws -> CompactDecoder {
        guard let member = member(key) else { throw CompactSource.damage }
        return member
    }

    func contains(_ key: Key) -> Bool { member(key) != nil }
    func decodeNil(forKey key: Key) throws -> Bool { try value(key).decodeNil() }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try value(key).decode(type) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try value(key).decode(type) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try value(key).decode(type) }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try value(key).decode(type) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try value(key).decode(type) }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try value(key).decode(type) }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try value(key).decode(type) }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try value(key).decode(type) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try value(key).decode(type) }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try value(key).decode(type) }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try value(key).decode(type) }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try value(key).decode(type) }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try value(key).decode(type) }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try value(key).decode(type) }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try value(key).decode(type)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try value(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try value(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { throw CompactSource.damage }
    func superDecoder(forKey key: Key) throws -> any Decoder { try value(key) }
}
