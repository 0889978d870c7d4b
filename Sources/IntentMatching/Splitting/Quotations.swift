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
        // Quotations stand one behind the other: the first that does not end before the part's end decides.
        var (low, high) = (0, spans.count)
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].upperBound < span.upperBound { low = middle + 1 } else { high = middle }
        }
        return low < spans.count && spans[low].lowerBound < span.upperBound
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
