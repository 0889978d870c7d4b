/// The weights of the model, used where they lie in the file.
///
/// Sendable: it holds pointers into a mapping that nobody writes to and that
/// `file` keeps alive.
struct EncoderModel: @unchecked Sendable {
    /// Numbers a token.
    static let width = 384

    /// Numbers a token between the two matrices of a layer.
    static let innerWidth = 1536

    /// How many tokens have a position.
    static let positions = 256

    static let layerCount = 6

    let fingerprint: String
    let vocabularySize: Int
    let words: UnsafePointer<Int8>
    let wordScales: UnsafePointer<Float>
    let positionRows: UnsafePointer<Float>
    let wordNorm: NormLayer
    let layers: [TransformerLayer]
    private let file: MappedFile

    init(_ weights: WeightsFile) throws(WeightsError) {
        file = weights.file
        guard let stated = weights.header.metadata["data.sha256"], stated.utf8.count == 64,
            stated.allSatisfy(\.isHexDigit)
        else { throw .noFingerprint }
        fingerprint = stated
        vocabularySize = try weights.tensor("embeddings.words", [nil, Self.width], of: Int8.self).count / Self.width
        words = try weights.bytes("embeddings.words", [vocabularySize, Self.width])
        wordScales = try weights.floats("embeddings.words.scales", [vocabularySize])
        positionRows = try weights.floats("embeddings.positions", [Self.positions, Self.width])
        wordNorm = try NormLayer(weights, "embeddings.norm")
        var layers: [TransformerLayer] = []
        for index in 0..<Self.layerCount { layers.append(try TransformerLayer(weights, index)) }
        self.layers = layers
    }
}
