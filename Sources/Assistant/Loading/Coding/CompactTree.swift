/// A value as an encoder sees it: what stands between a type and its compact bytes.
indirect enum CompactTree: Equatable {
    case null
    case flag(Bool)
    case integer(Int)
    case number(Double)
    case text(String)
    case list([CompactTree])
    case object([String: CompactTree])
}

extension CompactTree: Decodable {
    /// Reads any value, for instance from JSON.
    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let object = try? container.decode([String: CompactTree].self) {
            self = .object(object)
        } else if let list = try? container.decode([CompactTree].self) {
            self = .list(list)
        } else if let integer = try? container.decode(Int.self) {
            self = .integer(integer)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else {
            self = .null
        }
    }
}
