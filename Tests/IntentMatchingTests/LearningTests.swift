import Testing

@testable import IntentMatching

struct LearningTests {
    @Test func optimiserFindsTheSmallestValue() {
        // A narrow valley: the curvature differs by a factor of a thousand.
        let curvatures: [Float] = [1, 10, 100, 1000]
        let goals: [Float] = [3, -2, 0.5, 1]
        var point: [Float] = [0, 0, 0, 0]
        LBFGS(maximumIterations: 200, tolerance: 1e-6).minimise(&point) { point, gradient in
            var value = 0.0
            for index in point.indices {
                let distance = point[index] - goals[index]
                value += Double(curvatures[index] * distance * distance) / 2
                gradient[index] = curvatures[index] * distance
            }
            return value
        }
        for (found, goal) in zip(point, goals) { #expect(abs(found - goal) < 1e-2) }
    }

    @Test func optimiserStopsWhereNothingIsFinite() {
        var point: [Float] = [1]
        let steps = LBFGS(maximumIterations: 50, tolerance: 1e-4).minimise(&point) { _, gradient in
            gradient[0] = .nan
            return .nan
        }
        #expect(steps == 0)
        #expect(point == [1])
    }

    @Test func transposingTwiceGivesTheSameMatrix() {
        var rows = SparseMatrix(columnCount: 4)
        rows.append(columns: [1, 3] as [UInt32], values: [1, 2] as [Float])
        rows.append(SparseVector())
        rows.append(columns: [0, 1] as [UInt32], values: [3, 4] as [Float])
        let twice = rows.transposed().transposed()
        #expect(twice.starts == rows.starts && twice.columns == rows.columns && twice.values == rows.values)
    }

    @Test func foldsKeepFamiliesTogetherAndSpreadLabels() {
        let labels = [0, 0, 0, 0, 1, 1, 1, 1]
        let folds = Folds(labels: labels, families: [0, 0, 2, 3, 4, 5, 5, 7], count: 3)
        #expect(folds.assignment[0] == folds.assignment[1])
        #expect(folds.assignment[5] == folds.assignment[6])
        #expect(Set(folds.assignment[0..<4]) == [0, 1, 2])
        #expect(Set(folds.assignment[4...]) == [0, 1, 2])
    }

    @Test func nearDuplicatesAndGroupsAreFamilies() throws {
        var set = TrainingSet()
        set.add("when do you open the shop", label: "a")
        set.add("When do you open the shop?!", label: "a")
        set.add("when do you open the shop", label: "b")
        set.add(variants: ["one thing", "another matter"], label: "b")
        let corpus = try Corpus(set)
        let all = Array(0..<corpus.count)
        let rows = Round.rows(corpus, all, Round.vectoriser(corpus, all))
        #expect(Folds.families(of: corpus, rows: rows) == [0, 0, 2, 3, 3])
    }
}
