/// A response that is still coming in.
struct ResponseParts {
    /// All header lines together, in bytes. Forums send about two thousand.
    private static let fieldLimit = 64 * 1_024

    private(set) var fields: [(name: String, value: String)] = []
    private(set) var body: [UInt8] = []
    /// Whether more came than is taken.
    private(set) var isTooLarge = false
    private let limit: Int
    private var fieldBytes = 0
    /// Whether the last head has come to its end.
    private var isHeadOver = false

    /// - Parameter limit: The most bytes of the body.
    init(limit: Int) { self.limit = limit }

    /// False where it would be too much.
    mutating func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count <= limit - body.count else {
            isTooLarge = true
            return false
        }
        body.append(contentsOf: bytes)
        return true
    }

    /// Takes one line: a status, a field, or the empty one at the end. False
    /// where it would be too much. Fields behind the body are left out: nothing
    /// that a status hangs on may come that late (RFC 9110, section 6.5.1).
    mutating func appendLine(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count <= Self.fieldLimit - fieldBytes else {
            isTooLarge = true
            return false
        }
        fieldBytes += bytes.count
        // A head may follow another: `100 Continue` and its like come first.
        if bytes.starts(with: Array("HTTP/".utf8)), body.isEmpty {
            fields = []
            isHeadOver = false
        } else if bytes.allSatisfy({ $0 == 0x0D || $0 == 0x0A }) {
            isHeadOver = true
        } else if !isHeadOver, let colon = bytes.firstIndex(of: 0x3A) {
            fields.append((Self.text(bytes[..<colon]), Self.text(bytes[(colon + 1)...])))
        }
        return true
    }

    /// Without the blanks and the line break around it.
    private static func text(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }
        let trimmed = bytes.drop(while: isBlank)
        let end = trimmed.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? trimmed.startIndex
        return String(decoding: trimmed[trimmed.startIndex..<end], as: UTF8.self)
    }
}
