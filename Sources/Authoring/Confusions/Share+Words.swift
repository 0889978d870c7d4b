import Foundation

extension Share {
    /// Such as `7 of 80 (9 %)`.
    package var inWords: String { "\(count) of \(total) (\(String(format: "%.0f", value * 100)) %)" }
}
