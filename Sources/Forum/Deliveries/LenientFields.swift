import Foundation

/// Fields of a JSON object of which forums of all ages and plugins write some
/// as numbers, some as text and leave some out.
struct LenientFields {
    /// The fields by their names.
    private let container: KeyedDecodingContainer<FieldName>

    init(_ decoder: any Decoder) throws {
        container = try decoder.container(keyedBy: FieldName.self)
    }

    /// A text; nil where there is none.
    func text(_ name: String) -> String? { try? value(name) }

    /// A whole number, also one written as `3.0` or `"3"`.
    func number(_ name: String) -> Int? {
        do { return try value(name) } catch { return (try? value(name) as WholeNumber?)?.value }
    }

    /// An id, written as a number or as a text.
    func id(_ name: String) -> String? {
        if let number = number(name) { return String(number) }
        return text(name).flatMap { $0.isEmpty || $0.utf8.count > Self.longestID ? nil : $0 }
    }

    /// Longer ids are no ids.
    private static let longestID = 64

    /// The number of a post in its topic; nil where it is none, as 0 is.
    func place(_ name: String) -> Int? { number(name).flatMap { $0 > 0 ? $0 : nil } }

    /// Whether a flag is set; false where it is missing or null.
    ///
    /// What is there and cannot be read is taken for set: every flag that is read here
    /// keeps a post from being stored or answered.
    func flag(_ name: String) -> Bool {
        do { return try value(name) ?? false } catch {
            if let number = number(name) { return number != 0 }
            return text(name).map { !["", "0", "false"].contains($0.lowercased()) } ?? true
        }
    }

    /// A date; another where none is told, nil where it cannot be read.
    func date(_ name: String, orElse other: ForumDate?) -> ForumDate? { has(name) ? ForumDate(text(name)) : other }

    /// Whether a field is there and not null, whatever it holds.
    func has(_ name: String) -> Bool {
        let key = FieldName(name)
        return container.contains(key) && (try? container.decodeNil(forKey: key)) != true
    }

    /// A list of texts, or a single one; empty where there is none. What else stands in a list is left out.
    func texts(_ name: String) -> [String] {
        if let text = text(name) { return [text] }
        return ((try? value(name) as [LenientText]?) ?? []).compactMap(\.text)
    }

    /// Another object; nil where there is none.
    func fields(_ name: String) -> LenientFields? {
        (try? container.superDecoder(forKey: FieldName(name))).flatMap { try? LenientFields($0) }
    }

    /// A field; nil where it is missing or null, which many are: an error for each would take long.
    private func value<Value: Decodable>(_ name: String) throws -> Value? {
        try container.decodeIfPresent(Value.self, forKey: FieldName(name))
    }

    /// The names of all fields.
    var names: Set<String> { Set(container.allKeys.map(\.stringValue)) }

    /// What must be there.
    ///
    /// - Throws: ``DeliveryError/incomplete(_:)`` where it is not.
    func required<Value>(_ name: String, _ value: Value?) throws(DeliveryError) -> Value {
        guard let value else { throw .incomplete(name) }
        return value
    }

    /// A text, or something else.
    private struct LenientText: Decodable {
        let text: String?

        init(from decoder: any Decoder) throws { text = try? decoder.singleValueContainer().decode(String.self) }
    }

    /// Any name at all.
    private struct FieldName: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(_ name: String) { stringValue = name }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}

/// A whole body as lenient fields.
struct LenientBody: Decodable {
    let fields: LenientFields

    init(from decoder: any Decoder) throws { fields = try LenientFields(decoder) }

    /// The fields of a JSON object.
    ///
    /// - Throws: ``DeliveryError/noJSON`` where it is none.
    static func fields(of body: Data) throws(DeliveryError) -> LenientFields {
        do { return try JSONDecoder().decode(LenientBody.self, from: body).fields } catch { throw .noJSON }
    }
}
