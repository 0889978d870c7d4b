/// Changes bytes by a repeatable plan.
struct Scrambler {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    private mutating func next(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % max(bound, 1)
    }

    /// The bytes with a few signs of our formats put in, taken out or repeated.
    mutating func scrambled(_ bytes: [UInt8]) -> [UInt8] {
        let signs = Array("{}[]()<>|#:-&*!%\"'\\\n\t \u{0}ÿ^/.0".utf8)
        var result = bytes
        for _ in 0..<next(below: 4) where !result.isEmpty {
            let index = next(below: result.count)
            switch next(below: 4) {
            case 0: result[index] = signs[next(below: signs.count)]
            case 1: result.remove(at: index)
            case 2: result.insert(signs[next(below: signs.count)], at: index)
            default: result.removeLast(min(next(below: 40), result.count))
            }
        }
        return result
    }
}
