/// Reads the header of a safetensors file: the small part of JSON that the format uses.
struct HeaderReader {
    /// What the header says.
    struct Header {
        var tensors: [String: TensorEntry] = [:]
        var metadata: [String: String] = [:]
    }

    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// The whole header, or `nil` where it is anything else than the format allows.
    mutating func header() -> Header? {
        var header = Header()
        let isWhole = members { reader, name in
            guard name != "__metadata__" else { return reader.metadata(&header.metadata) }
            guard let entry = reader.entry() else { return false }
            return header.tensors.updateValue(entry, forKey: name) == nil
        }
        skipSpaces()
        return isWhole && position == bytes.count ? header : nil
    }

    private mutating func metadata(_ metadata: inout [String: String]) -> Bool {
        members { reader, name in
            guard let value = reader.string() else { return false }
            return metadata.updateValue(value, forKey: name) == nil
        }
    }

    private mutating func entry() -> TensorEntry? {
        var entry = TensorEntry()
        let isWhole = members { reader, name in
            switch name {
            case "dtype": reader.string().map { entry.type = $0 } != nil
            case "shape": reader.numbers().map { entry.shape = $0 } != nil
            case "data_offsets": reader.numbers().map { entry.offsets = $0 } != nil
            default: false
            }
        }
        return isWhole ? entry : nil
    }
}

// MARK: - JSON

extension HeaderReader {
    /// Reads an object and hands over each name, the reader standing before the value.
    private mutating func members(_ read: (inout HeaderReader, String) -> Bool) -> Bool {
        guard skip("{") else { return false }
        if skip("}") { return true }
        repeat {
            guard let name = string(), skip(":"), read(&self, name) else { return false }
        } while skip(",")
        return skip("}")
    }

    /// A list of at most eight whole numbers.
    private mutating func numbers() -> [Int]? {
        guard skip("[") else { return nil }
        if skip("]") { return [] }
        var numbers: [Int] = []
        repeat {
            guard let number = number(), numbers.count < 8 else { return nil }
            numbers.append(number)
        } while skip(",")
        return skip("]") ? numbers : nil
    }

    /// A whole number of at most fifteen digits.
    private mutating func number() -> Int? {
        skipSpaces()
        let start = position
        var number = 0
        while let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), position - start < 15 {
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
            position += 1
        }
        return position > start ? number : nil
    }

    /// A string without escapes: no name and no text of ours has any.
    private mutating func string() -> String? {
        guard skip("\"") else { return nil }
        let start = position
        while let byte = next, byte != UInt8(ascii: "\"") {
            guard byte >= 0x20, byte != UInt8(ascii: "\\") else { return nil }
            position += 1
        }
        let text = String(validating: bytes[start..<position], as: UTF8.self)
        return skip("\"") ? text : nil
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        skipSpaces()
        guard let next, next == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func skipSpaces() {
        while let next, [0x20, 0x09, 0x0a, 0x0d].contains(next) { position += 1 }
    }
}
