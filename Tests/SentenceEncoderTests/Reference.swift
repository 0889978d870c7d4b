import Foundation

@testable import SentenceEncoder

/// Tokens and vectors of 500 texts as published programs work them out, see `make-reference.py`.
struct Reference {
    let texts: [String]
    let tokens: [[Int32]]

    /// Each of length 1 but for the rounding to sixteen bits.
    let vectors: [[Float]]

    init() throws {
        texts = try JSONDecoder().decode(
            [String].self, from: Data(contentsOf: URL(filePath: Places.fixture("sentences.json"))))
        let file = try WeightsFile(MappedFile(path: Places.fixture("reference.safetensors")))
        defer { withExtendedLifetime(file) {} }
        let counts = try file.tensor("counts", [texts.count], of: UInt16.self)
        let flat = try file.tensor("tokens", [nil], of: UInt16.self)
        let halves = try file.tensor("vectors", [texts.count, SentenceEncoder.dimensions], of: Float16.self)
        var start = 0
        tokens = counts.map { count in
            defer { start += Int(count) }
            return flat[start..<start + Int(count)].map(Int32.init)
        }
        vectors = texts.indices.map { index in
            let row = index * SentenceEncoder.dimensions
            return halves[row..<row + SentenceEncoder.dimensions].map(Float.init)
        }
    }
}

extension Float16: TensorNumber {
    static var typeName: String { "F16" }
}
