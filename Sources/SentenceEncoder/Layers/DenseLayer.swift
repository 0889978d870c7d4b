/// A matrix with eight bits a weight, and what is added to its products.
struct DenseLayer {
    let rows: Int
    let columns: Int
    let weights: UnsafePointer<Int8>
    let scales: UnsafePointer<Float>
    let bias: UnsafePointer<Float>

    /// What each number of the input is multiplied by first.
    let columnFactors: UnsafePointer<Float>

    init(_ file: WeightsFile, _ name: String, rows: Int, columns: Int) throws(WeightsError) {
        self.rows = rows
        self.columns = columns
        // Sixteen rows side by side, two columns at a time: the order in which the kernels read.
        weights = try file.bytes("\(name).weight", [rows / 16, columns / 2, 16, 2])
        scales = try file.floats("\(name).scales", [rows])
        bias = try file.floats("\(name).bias", [rows])
        columnFactors = try file.floats("\(name).columns", [columns])
    }
}
