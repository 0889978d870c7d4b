/// What the numbers of a token are scaled by, and what is added to them, once they have mean 0 and variance 1.
struct NormLayer {
    let weight: UnsafePointer<Float>
    let bias: UnsafePointer<Float>

    init(_ file: WeightsFile, _ name: String) throws(WeightsError) {
        weight = try file.floats("\(name).weight", [EncoderModel.width])
        bias = try file.floats("\(name).bias", [EncoderModel.width])
    }
}
