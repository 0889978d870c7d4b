import CEncoderKernels

/// The memory that one text needs on its way through the layers.
struct Workspace {
    /// The numbers of each token.
    let state: UnsafeMutablePointer<Float>

    /// What a layer adds to them.
    let change: UnsafeMutablePointer<Float>

    /// Query, key and value, with what attention makes of them behind; later the numbers between two matrices.
    let wide: UnsafeMutablePointer<Float>

    /// One scale a token.
    let scales: UnsafeMutablePointer<Float>

    /// What attention keeps for one head.
    let scratch: UnsafeMutablePointer<Float>

    /// The input of a matrix in whole numbers.
    let whole: UnsafeMutablePointer<Int16>

    /// Runs `body` with memory for this many tokens.
    static func with<Result>(tokens: Int, _ body: (Workspace) -> Result) -> Result {
        let (width, inner) = (tokens * EncoderModel.width, tokens * EncoderModel.innerWidth)
        let scratch = Int(encoder_attention_scratch(Int32(tokens)))
        let numbers = UnsafeMutablePointer<Float>.allocate(capacity: 2 * width + inner + tokens + scratch)
        defer { numbers.deallocate() }
        let whole = UnsafeMutablePointer<Int16>.allocate(capacity: inner)
        defer { whole.deallocate() }
        let wide = numbers + 2 * width
        let scales = wide + inner
        return body(
            Workspace(
                state: numbers, change: numbers + width, wide: wide, scales: scales, scratch: scales + tokens,
                whole: whole))
    }
}
