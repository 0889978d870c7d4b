/// One of the six layers: attention, then two matrices for each token by itself.
struct TransformerLayer {
    /// Query, key and value below each other.
    let queryKeyValue: DenseLayer
    let output: DenseLayer
    let outputNorm: NormLayer
    let expand: DenseLayer
    let contract: DenseLayer
    let contractNorm: NormLayer

    init(_ file: WeightsFile, _ index: Int) throws(WeightsError) {
        let (name, width, inner) = ("layers.\(index)", EncoderModel.width, EncoderModel.innerWidth)
        queryKeyValue = try DenseLayer(file, "\(name).queryKeyValue", rows: 3 * width, columns: width)
        output = try DenseLayer(file, "\(name).output", rows: width, columns: width)
        outputNorm = try NormLayer(file, "\(name).outputNorm")
        expand = try DenseLayer(file, "\(name).expand", rows: inner, columns: width)
        contract = try DenseLayer(file, "\(name).contract", rows: width, columns: inner)
        contractNorm = try NormLayer(file, "\(name).contractNorm")
    }
}
