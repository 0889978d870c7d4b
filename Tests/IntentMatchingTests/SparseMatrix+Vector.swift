@testable import IntentMatching

extension SparseMatrix {
    /// A row as a vector.
    func vector(ofRow row: Int) -> SparseVector {
        let entries = entries(ofRow: row)
        return SparseVector(features: Array(columns[entries]), values: Array(values[entries]))
    }
}
