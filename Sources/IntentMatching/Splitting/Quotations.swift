/// The words between double quotation marks: what somebody else asked.
///
/// A text with a mark too many quotes nothing.
struct Quotations {
    /// Where each quotation stands, its marks included.
    private let spans: [Range<Int>]

    /// The quotations in a text.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var spans: [Range<Int>] = []
        var start: Int?
        for index in bytes.indices {
            guard let size = Self.sizeOfMark(in: bytes, at: index) else { continue }
            if let begin = start {
                spans.append(begin..<index + size)
                start = nil
            } else {
                start = index
            }
        }
        self.spans = start == nil ? spans : []
    }

    /// Whether a part of the text ends inside a quotation, or with it.
    func holdEnd(of span: Range<Int>) -> Bool {
        spans.contains { $0.lowerBound < span.upperBound && span.upperBound <= $0.upperBound }
    }

    /// How many bytes `"`, `“` or `”` takes; nil where no mark stands.
    private static func sizeOfMark(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        if bytes[index] == UInt8(ascii: "\"") { return 1 }
        let isCurled =
            index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
            && (0x9C...0x9D).contains(bytes[index + 2])
        return isCurled ? 3 : nil
    }
}
