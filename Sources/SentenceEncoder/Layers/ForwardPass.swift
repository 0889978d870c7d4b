import CEncoderKernels

/// The way of one text through the layers.
struct ForwardPass {
    let model: EncoderModel
    let level: InstructionLevel

    /// At least one and at most ``EncoderModel/positions`` tokens of the vocabulary.
    let tokens: [Int32]

    private var count: Int32 { Int32(tokens.count) }

    /// The mean of all tokens after the last layer, scaled to length 1.
    func vector() -> [Float] {
        Workspace.with(tokens: tokens.count) { space in
            embed(space)
            for layer in model.layers {
                attend(layer, space)
                think(layer, space)
            }
            return [Float](unsafeUninitializedCapacity: EncoderModel.width) { numbers, written in
                encoder_pool(level.rawValue, space.state, count, numbers.baseAddress)
                written = EncoderModel.width
            }
        }
    }

    private func embed(_ space: Workspace) {
        encoder_embed(
            level.rawValue, tokens, count, model.words, model.wordScales, model.positionRows, space.state)
        normalise(space.state, adding: nil, model.wordNorm)
    }

    /// Lets each token look at all the others.
    private func attend(_ layer: TransformerLayer, _ space: Workspace) {
        let mixed = space.wide + tokens.count * 3 * EncoderModel.width
        multiply(space.state, layer.queryKeyValue, into: space.wide, space)
        encoder_attention(level.rawValue, space.wide, count, space.scratch, mixed)
        multiply(mixed, layer.output, into: space.change, space)
        normalise(space.state, adding: space.change, layer.outputNorm)
    }

    /// Works on each token by itself.
    private func think(_ layer: TransformerLayer, _ space: Workspace) {
        multiply(space.state, layer.expand, into: space.wide, space)
        encoder_gelu(level.rawValue, space.wide, count * Int32(EncoderModel.innerWidth))
        multiply(space.wide, layer.contract, into: space.change, space)
        normalise(space.state, adding: space.change, layer.contractNorm)
    }

    private func multiply(
        _ input: UnsafePointer<Float>, _ layer: DenseLayer, into output: UnsafeMutablePointer<Float>,
        _ space: Workspace
    ) {
        let columns = Int32(layer.columns)
        encoder_quantise(
            level.rawValue, input, layer.columnFactors, count, columns, space.whole, space.scales)
        encoder_multiply(
            level.rawValue, space.whole, space.scales, count, columns, layer.weights, layer.scales, layer.bias,
            Int32(layer.rows), output)
    }

    private func normalise(
        _ state: UnsafeMutablePointer<Float>, adding change: UnsafePointer<Float>?, _ layer: NormLayer
    ) {
        encoder_normalise(level.rawValue, state, change, count, layer.weight, layer.bias)
    }
}
