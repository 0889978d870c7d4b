/// A probability as people read it: whole per cents, and no false precision at
/// the ends.
struct PercentText: Hashable, CustomStringConvertible {
    private enum Size: Hashable {
        case under
        case about(Int)
        case over
    }

    private let size: Size

    init(_ probability: Double) {
        let percent = Self.share(probability) * 100
        size = percent < 1 ? .under : percent > 99 ? .over : .about(Int(percent + 0.5))
    }

    /// Such as "about 40 %", "under 1 %" or "over 99 %".
    var description: String {
        switch size {
        case .under: "under 1 %"
        case .about(let percent): "about \(percent) %"
        case .over: "over 99 %"
        }
    }

    /// Whether it is a per cent or more.
    var isWorthNaming: Bool { size != .under }

    /// The nearest whole per cent, 0 to 100.
    static func whole(_ probability: Double) -> Int { Int(share(probability) * 100 + 0.5) }

    private static func share(_ probability: Double) -> Double {
        probability.isFinite ? min(max(probability, 0), 1) : 0
    }

    static func text(_ probability: Double) -> String { PercentText(probability).description }
}
