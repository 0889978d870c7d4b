/// The fields of an object, read one by one: forums of all ages and plugins
/// write them, so a field of a wrong type counts as none.
struct LenientFields {
    private let container: KeyedDecodingContainer<AnyKey>

    /// - Throws: `DecodingError` for what is no object.
    init(_ decoder: any Decoder) throws {
        container = try decoder.container(keyedBy: AnyKey.self)
    }

    func text(_ name: String) -> String? { value(name) }

    func number(_ name: String) -> Int? { (value(name) as WholeNumber?)?.value }

    /// A number above 0, as all ids are.
    func id(_ name: String) -> Int? { number(name).flatMap { $0 > 0 ? $0 : nil } }

    func flag(_ name: String) -> Bool { value(name) ?? false }

    func texts(_ name: String) -> [String] { (value(name) as LossyList<String>?)?.elements ?? [] }

    func value<Value: Decodable>(_ name: String) -> Value? {
        try? container.decode(Value.self, forKey: AnyKey(stringValue: name))
    }

    /// Whether there is anything but `null` under a name.
    func has(_ name: String) -> Bool {
        let key = AnyKey(stringValue: name)
        return container.contains(key) && !((try? container.decodeNil(forKey: key)) ?? true)
    }
}
