/// A safetensors file whose header has been checked: every tensor lies inside the file.
struct WeightsFile {
    /// The longest header that is read, in bytes. Ours has 10 thousand.
    static let longestHeader = 1 << 20

    let file: MappedFile
    let header: HeaderReader.Header
    private let dataStart: Int

    init(_ file: MappedFile) throws(WeightsError) {
        let bytes = file.bytes
        guard bytes.count > 8 else { throw .notSafetensors(reason: "it is too short") }
        let length = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
        guard length <= UInt64(Self.longestHeader) else { throw .notSafetensors(reason: "its header is too long") }
        dataStart = 8 + Int(length)
        guard dataStart <= bytes.count else { throw .notSafetensors(reason: "it is cut short") }
        var reader = HeaderReader(UnsafeRawBufferPointer(rebasing: bytes[8..<dataStart]))
        guard let header = reader.header() else { throw .notSafetensors(reason: "its header cannot be read") }
        self.file = file
        self.header = header
        try Self.check(header.tensors, dataLength: bytes.count - dataStart)
    }

    /// The format allows neither gaps nor overlaps.
    private static func check(_ tensors: [String: TensorEntry], dataLength: Int) throws(WeightsError) {
        guard tensors.values.allSatisfy({ $0.fits(dataLength: dataLength) }) else {
            throw .notSafetensors(reason: "a tensor does not fit its place, or the file is cut short")
        }
        var end = 0
        for offsets in tensors.values.map(\.offsets).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            guard offsets[0] == end else { throw .notSafetensors(reason: "its tensors overlap or leave gaps") }
            end = offsets[1]
        }
        guard end == dataLength else { throw .notSafetensors(reason: "something follows its tensors") }
    }
}

// MARK: - Tensors

extension WeightsFile {
    /// The tensor of this name, good for as long as ``file`` lives. A size of `nil` may be any.
    func tensor<Number: TensorNumber>(
        _ name: String, _ shape: [Int?], of type: Number.Type = Number.self
    ) throws(WeightsError) -> UnsafeBufferPointer<Number> {
        guard let entry = header.tensors[name] else { throw .missing(tensor: name) }
        let range = dataStart + entry.offsets[0]..<dataStart + entry.offsets[1]
        let bytes = UnsafeRawBufferPointer(rebasing: file.bytes[range])
        guard entry.type == Number.typeName, entry.shape.count == shape.count,
            zip(entry.shape, shape).allSatisfy({ $1 == nil || $0 == $1 }),
            UInt(bitPattern: bytes.baseAddress) % UInt(MemoryLayout<Number>.alignment) == 0
        else { throw .wrongShape(tensor: name) }
        return bytes.assumingMemoryBound(to: Number.self)
    }

    /// A tensor of numbers that must all be finite.
    func floats(_ name: String, _ shape: [Int]) throws(WeightsError) -> UnsafePointer<Float> {
        let numbers = try tensor(name, shape, of: Float.self)
        guard numbers.allSatisfy(\.isFinite) else { throw .notFinite(tensor: name) }
        return try start(of: numbers, name)
    }

    /// A tensor of small whole numbers.
    func bytes(_ name: String, _ shape: [Int]) throws(WeightsError) -> UnsafePointer<Int8> {
        try start(of: tensor(name, shape), name)
    }

    private func start<Number>(
        of numbers: UnsafeBufferPointer<Number>, _ name: String
    ) throws(WeightsError) -> UnsafePointer<Number> {
        guard let start = numbers.baseAddress else { throw .wrongShape(tensor: name) }
        return start
    }
}
