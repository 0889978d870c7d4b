/// Multinomial logistic regression on sparse rows.
///
/// Minimises C · Σ wᵢ · loss + |W|² / 2; the bias is free. The weights are the
/// sum of the rows, each times a coefficient for each class. The search goes
/// from row to row and moves its coefficients to where they are best while all
/// others stay (Yu, Huang and Lin, Machine Learning 85, 2011). Half a dozen
/// sweeps over the rows are enough; each costs as much as one gradient.
struct LogisticRegression {
    /// C: the weight of the loss against the size of the weights.
    let inverseRegularisation: Double

    /// Stops when the rows are only this share of their strength from their goals.
    let tolerance: Double

    /// Stops after so many sweeps at the latest.
    let maximumSweeps: Int

    /// Learns which rows belong to which class.
    ///
    /// - Parameters:
    ///   - rows: One row an example.
    ///   - classes: The class of each row, below `classCount`.
    ///   - weights: How much each row counts.
    ///   - classCount: How many classes there are.
    func fit(rows: SparseMatrix, classes: [Int], weights: [Float], classCount: Int) -> LinearModel {
        let search = CoefficientSearch(
            rows: rows, classes: classes, strengths: weights.map { $0 * Float(inverseRegularisation) },
            classCount: classCount)
        var order = Array(classes.indices)
        var generator = FixedGenerator()
        for _ in 0..<maximumSweeps {
            // Rows in a fixed order follow each other round in circles.
            order.shuffle(using: &generator)
            if search.sweep(order) <= tolerance { break }
        }
        return search.model
    }
}

extension TrainingOptions {
    /// Learns from the words of texts.
    var regressionOfWords: LogisticRegression {
        LogisticRegression(
            inverseRegularisation: inverseRegularisation, tolerance: tolerance, maximumSweeps: maximumSweeps)
    }

    /// Learns from what texts mean.
    var regressionOfMeaning: LogisticRegression {
        LogisticRegression(
            inverseRegularisation: inverseRegularisationOfMeaning, tolerance: toleranceOfMeaning,
            maximumSweeps: maximumSweeps)
    }
}
