/// What the header of a safetensors file says about one tensor.
struct TensorEntry: Hashable {
    /// The name of its number type, such as `F32`.
    var type = ""

    /// Its sizes, the slowest first.
    var shape: [Int] = []

    /// Where it starts and ends, counted from the end of the header.
    var offsets: [Int] = []
}

extension TensorEntry {
    /// The bytes of one number, for the types of the format that have whole bytes.
    private static let sizes = [
        "BOOL": 1, "U8": 1, "I8": 1, "F8_E4M3": 1, "F8_E5M2": 1, "U16": 2, "I16": 2, "F16": 2, "BF16": 2,
        "U32": 4, "I32": 4, "F32": 4, "U64": 8, "I64": 8, "F64": 8,
    ]

    /// Whether type, shape and offsets agree with each other and with the length of the data.
    func fits(dataLength: Int) -> Bool {
        guard let size = Self.sizes[type], offsets.count == 2, offsets[0] <= offsets[1], offsets[1] <= dataLength
        else { return false }
        var bytes = size
        for length in shape {
            let (product, overflow) = bytes.multipliedReportingOverflow(by: length)
            guard !overflow else { return false }
            bytes = product
        }
        return bytes == offsets[1] - offsets[0]
    }
}
