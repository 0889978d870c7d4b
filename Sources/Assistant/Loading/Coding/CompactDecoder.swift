/// Reads a value of any type from compact bytes.
struct CompactDecoder: Decoder {
    let source: CompactSource

    /// Where the value lies in the source.
    let value: Range<Int>

    /// Always empty: errors here mean a damaged cache, which is built again without a word.
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    /// The value that ``CompactWriter`` wrote.
    ///
    /// - Throws: `DecodingError` for any other bytes.
    static func value<Value: Decodable>(_ type: Value.Type, from bytes: ArraySlice<UInt8>) throws -> Value {
        let source = try CompactSource(bytes)
        return try CompactDecoder(source: source, value: source.value).decode(type)
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(try CompactObject(self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { try CompactList(self) }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

    /// What lies behind the tag of a value of this kind.
    func contents(_ tag: CompactTag) throws -> Range<Int> {
        guard try source.tag(of: value) == tag else { throw CompactSource.damage }
        return value.lowerBound + 1..<value.upperBound
    }

    private func integer<Integer: FixedWidthInteger>() throws -> Integer {
        _ = try contents(.integer)
        let integer = Int64(bitPattern: try source.bits(of: value))
        guard let result = Integer(exactly: integer) else { throw CompactSource.damage }
        return result
    }
}

extension CompactDecoder: SingleValueDecodingContainer {
    func decodeNil() -> Bool { (try? source.tag(of: value)) == .null }

    func decode(_ type: Bool.Type) throws -> Bool {
        switch try source.tag(of: value) {
        case .yes: true
        case .no: false
        default: throw CompactSource.damage
        }
    }

    func decode(_ type: String.Type) throws -> String { source.text(try contents(.text)) }

    func decode(_ type: Double.Type) throws -> Double {
        // A number without a fraction was written as an integer.
        if try source.tag(of: value) == .integer { return Double(try decode(Int.self)) }
        _ = try contents(.number)
        return Double(bitPattern: try source.bits(of: value))
    }

    func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
    func decode(_ type: Int.Type) throws -> Int { try integer() }
    func decode(_ type: Int8.Type) throws -> Int8 { try integer() }
    func decode(_ type: Int16.Type) throws -> Int16 { try integer() }
    func decode(_ type: Int32.Type) throws -> Int32 { try integer() }
    func decode(_ type: Int64.Type) throws -> Int64 { try integer() }
    func decode(_ type: UInt.Type) throws -> UInt { try integer() }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try integer() }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try integer() }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try integer() }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try integer() }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: self) }
}
