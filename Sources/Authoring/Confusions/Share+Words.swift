import Foundation

extension Share {
    /// Such as `7 of 80 (9 %)`.
    package var inWords: String { inWords(digits: 0) }

    /// The same with so many digits behind the point: one line of thousands moves the second of them.
    package func inWords(digits: Int) -> String {
        "\(count) of \(total) (\(String(format: "%.\(digits)f", value * 100)) %)"
    }
}
