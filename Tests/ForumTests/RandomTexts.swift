/// Texts put together from pieces, the same on every run.
struct RandomTexts {
    private let pieces: [String]
    private var state: UInt64 = 0x9e37_79b9_7f4a_7c15

    init(pieces: [String]) { self.pieces = pieces }

    mutating func next(longest: Int) -> String {
        (0..<Int(number(below: UInt64(longest) + 1)))
            .map { _ in pieces[Int(number(below: UInt64(pieces.count)))] }.joined()
    }

    private mutating func number(below limit: UInt64) -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 33) % limit
    }
}
