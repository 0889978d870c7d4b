/// How sure a score is, shown by the width of the line.
struct LineWidth: Hashable {
    /// In units of the document.
    let units: Double

    /// The width between two days.
    ///
    /// - Parameters: How likely there is no score on each day, 0 to 1.
    init(_ before: Double, _ after: Double) {
        switch max(before, after) {
        case ..<0.1: units = 2.4
        case ..<0.35: units = 1.6
        default: units = 0.9
        }
    }
}
