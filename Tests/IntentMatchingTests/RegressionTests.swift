import Glibc
import Testing

@testable import IntentMatching

struct RegressionTests {
    private func regression(_ inverseRegularisation: Double = 10) -> LogisticRegression {
        LogisticRegression(inverseRegularisation: inverseRegularisation, tolerance: 1e-4, maximumSweeps: 300)
    }

    /// Rows of three features each, of which neighbours share some.
    private func rows(_ count: Int) -> SparseMatrix {
        var rows = SparseMatrix(columnCount: 7)
        for row in 0..<count {
            let columns = Set([row % 7, row / 2 % 7, row * row % 7]).sorted().map { UInt32($0) }
            let length = Float(columns.count).squareRoot()
            rows.append(columns: columns, values: columns.map { _ in 1 / length })
        }
        return rows
    }

    private func scores(_ model: LinearModel, _ vector: SparseVector) -> [Float] {
        var scores = [Float](repeating: 0, count: model.stride)
        model.score(vector, into: &scores)
        return scores
    }

    @Test func separatesWhatCanBeSeparated() {
        var rows = SparseMatrix(columnCount: 2)
        for _ in 0..<3 {
            rows.append(columns: [0] as [UInt32], values: [1] as [Float])
            rows.append(columns: [1] as [UInt32], values: [1] as [Float])
        }
        let model = regression().fit(
            rows: rows, classes: [0, 1, 0, 1, 0, 1], weights: Array(repeating: 1, count: 6), classCount: 2)
        let scores = scores(model, SparseVector(features: [0], values: [1]))
        #expect(scores[0] - scores[1] > 2)
        // Rooms beyond the classes are never learned.
        #expect(scores[2...].allSatisfy { $0 == 0 })
    }

    @Test(arguments: [0.1, 1, 10, 100])
    func nothingPullsAtTheWeightsOfTheSmallestValue(inverseRegularisation: Double) {
        let rows = rows(24)
        let classes = (0..<24).map { $0 * 5 % 3 }
        let weights: [Float] = (0..<24).map { 1 / Float($0 % 4 + 1) }
        let model = regression(inverseRegularisation)
            .fit(rows: rows, classes: classes, weights: weights, classCount: 3)
        var pull = [Float](repeating: 0, count: 7 * 3)
        var pullOfBias = [Float](repeating: 0, count: 3)
        for row in 0..<24 {
            let vector = rows.vector(ofRow: row)
            let probabilities = Softmax.probabilities(of: Array(scores(model, vector).prefix(3)))
            for label in 0..<3 {
                let residual = weights[row] * ((classes[row] == label ? 1 : 0) - probabilities[label])
                pullOfBias[label] += residual
                for (feature, value) in zip(vector.features, vector.values) {
                    pull[Int(feature) * 3 + label] += Float(inverseRegularisation) * residual * value
                }
            }
        }
        #expect(pullOfBias.allSatisfy { abs($0) < 0.05 })
        for feature in 0..<7 {
            for label in 0..<3 {
                let weight = model.weight(of: UInt32(feature), for: label)
                // The weights are rounded to a 127th of the greatest of the feature.
                #expect(abs(weight - pull[feature * 3 + label]) < 0.02 * max(Float(inverseRegularisation), 1))
            }
        }
    }

    @Test func theSameRowsGiveTheSameModel() {
        let (rows, classes) = (rows(30), (0..<30).map { $0 % 4 })
        let weights = [Float](repeating: 1, count: 30)
        let first = regression().fit(rows: rows, classes: classes, weights: weights, classCount: 4)
        let second = regression().fit(rows: rows, classes: classes, weights: weights, classCount: 4)
        #expect(first.weights == second.weights && first.scales == second.scales && first.bias == second.bias)
    }

    @Test(arguments: [1e-6, 1e-3, 1, 1e3, 1e6], [1e-3, 1e6])
    func extremeWeightsStayFinite(weight: Float, inverseRegularisation: Double) {
        let weights = (0..<20).map { $0 % 3 == 0 ? weight : 1 }
        let regression = LogisticRegression(
            inverseRegularisation: inverseRegularisation, tolerance: 1e-2, maximumSweeps: 100)
        let model = regression.fit(rows: rows(20), classes: (0..<20).map { $0 % 2 }, weights: weights, classCount: 2)
        #expect(model.scales.allSatisfy(\.isFinite) && model.bias.allSatisfy(\.isFinite))
    }

    @Test func rowsWithoutFeaturesTeachTheBias() {
        var rows = SparseMatrix(columnCount: 1)
        for _ in 0..<4 { rows.append(SparseVector()) }
        let model = regression().fit(rows: rows, classes: [0, 0, 0, 1], weights: [1, 1, 1, 1], classCount: 2)
        #expect(abs(model.bias[0] - model.bias[1] - log(3)) < 0.05)
    }

    @Test func aModelOfOneClassHasNothingToLearn() {
        let model = regression().fit(
            rows: rows(3), classes: [0, 0, 0], weights: [1, 1, 1], classCount: 1)
        #expect(model.bias.allSatisfy { $0 == 0 })
        #expect(model.scales.allSatisfy { $0 == 0 })
    }
}
