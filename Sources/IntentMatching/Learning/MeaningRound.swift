/// What one model learned of the meaning of some of the examples.
struct MeaningRound {
    /// The scores of the classes.
    let model: LinearModel

    /// The vectors of all examples, those that were not learned from among them.
    let rows: MeaningRows

    private let meanings: ExampleMeanings

    /// Learns which vectors belong to which class.
    ///
    /// - Parameters:
    ///   - meanings: The vectors of all examples.
    ///   - examples: The examples to learn from.
    ///   - classes: The class of each of them.
    ///   - weights: How much each of them counts.
    ///   - classCount: How many classes there are.
    ///   - regression: How to learn.
    init(
        _ meanings: ExampleMeanings, examples: [Int], classes: [Int], weights: [Float], classCount: Int,
        regression: LogisticRegression
    ) {
        // All vectors share a large part, which says nothing about the class:
        // the bias has it, and the rows are about what is left.
        let centre = meanings.centre(of: examples)
        var rows = SparseMatrix(columnCount: centre.count)
        let columns = (0..<UInt32(centre.count))
        for example in examples {
            rows.append(columns: columns, values: zip(meanings.vectors[example], centre).lazy.map { $0 - $1 })
        }
        model = regression.fit(rows: rows, classes: classes, weights: weights, classCount: classCount)
            .moved(from: centre)
        self.rows = meanings.rows
        self.meanings = meanings
    }

    /// The score of each class for an example that the model was not trained on.
    func scores(of example: Int) -> [Float] { model.scores(ofDense: meanings.vectors[example]) }
}
