import Foundation
import Testing

@testable import SentenceEncoder

/// The real weights, cut short or written over.
struct DamagedWeightsTests {
    private let whole: Data
    private let header: HeaderReader.Header
    private let dataStart: Int

    init() throws {
        whole = try Data(contentsOf: URL(filePath: Places.weights))
        header = try WeightsFile(MappedFile(path: Places.weights)).header
        dataStart = 8 + Int(whole[0]) + Int(whole[1]) << 8 + Int(whole[2]) << 16
    }

    @Test func filesThatAreCutShortAreRefused() throws {
        for length in [1, 8, 9, 1_000, dataStart - 1, dataStart, dataStart + 1, whole.count / 2, whole.count - 1] {
            let file = try TemporaryFile(whole.prefix(length))
            #expect(throws: WeightsError.self, "\(length) bytes") { try SentenceEncoder(weights: file.path) }
        }
    }

    @Test func aFileThatDoesNotSayWhatItHoldsIsRefused() throws {
        let file = try TemporaryFile(whole)
        let name = try #require(whole.range(of: Data("data.sha256".utf8)))
        try file.patch(Array("data.sha999".utf8), at: name.lowerBound)
        #expect(throws: WeightsError.noFingerprint) { try SentenceEncoder(weights: file.path) }
    }

    @Test func numbersThatAreNoneAreRefused() throws {
        let file = try TemporaryFile(whole)
        let bits = [Float.nan, .infinity, -.infinity].map(\.bitPattern)
        let names = ["embeddings.positions", "layers.3.expand.scales", "layers.5.contractNorm.bias"]
        for (name, bits) in zip(names, bits) {
            let place = try start(of: name)
            try file.patch(withUnsafeBytes(of: bits) { Array($0) }, at: place)
            #expect(throws: WeightsError.notFinite(tensor: name)) { try SentenceEncoder(weights: file.path) }
            try file.patch([0, 0, 0, 0], at: place)
        }
        #expect(throws: Never.self) { try SentenceEncoder(weights: file.path) }
    }

    @Test func damagedTablesAreRefused() throws {
        let file = try TemporaryFile(whole)
        try file.patch([0xFF, 0xFF, 0xFF, 0xFF], at: start(of: "characters.kinds"))
        #expect(throws: WeightsError.damagedCharacters) { try SentenceEncoder(weights: file.path) }
        let other = try TemporaryFile(whole)
        // The first piece, `[PAD]`, becomes two: every number after it would be wrong by one.
        try other.patch(Array("\n".utf8), at: start(of: "vocabulary") + 2)
        #expect(throws: WeightsError.damagedVocabulary) { try SentenceEncoder(weights: other.path) }
    }

    @Test func aHeaderWithAWrongByteIsReadOrRefused() throws {
        let file = try TemporaryFile(whole)
        for place in stride(from: 0, to: min(dataStart, 6_000), by: 41) {
            try file.patch([whole[place] ^ 0x15], at: place)
            _ = try? WeightsFile(MappedFile(path: file.path))
            try file.patch([whole[place]], at: place)
        }
        #expect(throws: Never.self) { try SentenceEncoder(weights: file.path) }
    }

    @Test func hugeNumbersGiveNumbersAllTheSame() throws {
        let file = try TemporaryFile(whole)
        let huge = [UInt8](repeating: 0, count: 4 * 384).indices.map { [0xFF, 0xFF, 0x7F, 0x7F][$0 % 4] as UInt8 }
        for name in ["embeddings.norm.weight", "layers.2.outputNorm.weight", "layers.4.queryKeyValue.scales"] {
            try file.patch(huge, at: start(of: name))
            let best = try SentenceEncoder(weights: file.path)
            #expect(best.encode("Why did my score drop?").allSatisfy { $0.isFinite }, "\(name)")
        }
    }

    private func start(of tensor: String) throws -> Int {
        dataStart + (try #require(header.tensors[tensor]?.offsets.first))
    }
}
