/// Writes a value so that it is read again much faster than JSON: keys are
/// numbers, and the length of each part stands before it.
///
/// The bytes begin with the keys: how many there are, and each with its length.
/// Then comes the value. Counts and lengths take seven bits a byte.
struct CompactWriter {
    private var numbers: [String: Int] = [:]
    private var keys: [UInt8] = []

    /// The bytes of a value. Equal values give equal bytes.
    static func bytes(of tree: CompactTree) -> [UInt8] {
        var writer = CompactWriter()
        let value = writer.value(tree)
        return count(writer.numbers.count) + writer.keys + value
    }

    private mutating func value(_ tree: CompactTree) -> [UInt8] {
        switch tree {
        case .null: [CompactTag.null.rawValue]
        case .flag(let flag): [(flag ? CompactTag.yes : .no).rawValue]
        case .integer(let integer): [CompactTag.integer.rawValue] + eight(UInt64(bitPattern: Int64(integer)))
        case .number(let number): [CompactTag.number.rawValue] + eight(number.bitPattern)
        case .text(let text): [CompactTag.text.rawValue] + text.utf8
        case .list(let list): list.reduce(into: [CompactTag.list.rawValue]) { $0 += part($1) }
        case .object(let object):
            object.sorted { $0.key < $1.key }.reduce(into: [CompactTag.object.rawValue]) {
                $0 += Self.count(number(of: $1.key)) + part($1.value)
            }
        }
    }

    private mutating func part(_ tree: CompactTree) -> [UInt8] {
        let bytes = value(tree)
        return Self.count(bytes.count) + bytes
    }

    private mutating func number(of key: String) -> Int {
        if let number = numbers[key] { return number }
        defer { numbers[key] = numbers.count }
        keys += Self.count(key.utf8.count) + key.utf8
        return numbers.count
    }

    private func eight(_ bits: UInt64) -> [UInt8] { ByteReader.bytes(of: bits) }

    /// A count in as many bytes as it needs, the lowest seven bits first.
    private static func count(_ count: Int) -> [UInt8] {
        var rest = count
        var bytes: [UInt8] = []
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        return bytes + [UInt8(rest)]
    }
}
