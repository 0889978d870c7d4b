import Testing

@testable import IntentMatching

/// Weights and values of examples are stored in one byte each.
struct SmallNumberTests {
    @Test func weightsAreOffByHalfAStepAtMost() {
        let weights: [Float] = [
            0.5, -1, 0.25, 0, 3, -0.001, 0.7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1e-30, -1e-30, 0, 0, 0, 0, 0, 0,
        ]
        let model = weights.withUnsafeBufferPointer { weights in
            [Float](repeating: 0.5, count: 8).withUnsafeBufferPointer {
                LinearModel(classCount: 8, weights: weights, bias: $0)
            }
        }
        for feature in 0..<3 {
            let row = weights[feature * 8..<feature * 8 + 8]
            let step = row.map { abs($0) }.max() ?? 0
            for (label, weight) in row.enumerated() {
                #expect(abs(model.weight(of: UInt32(feature), for: label) - weight) <= step / 254 * 1.001)
            }
        }
        var scores = [Float](repeating: 0, count: 8)
        model.score(SparseVector(features: [0, 1], values: [2, 1]), into: &scores)
        for label in 0..<8 {
            #expect(scores[label] == 0.5 + 2 * model.weight(of: 0, for: label) + model.weight(of: 1, for: label))
        }
    }

    @Test func modelsRefusePartsThatDoNotFit() {
        #expect(LinearModel(classCount: 0, weights: [], scales: [], bias: []) == nil)
        #expect(LinearModel(classCount: 1, weights: [1], scales: [1], bias: [0, 0, 0, 0, 0, 0, 0, 0]) == nil)
        #expect(LinearModel(classCount: 1, weights: [], scales: [1], bias: [0, 0, 0, 0, 0, 0, 0, 0]) == nil)
        #expect(LinearModel(classCount: 9, weights: [], scales: [], bias: [0]) == nil)
    }

    @Test func cosinesAreOffByLessThanTheySay() {
        var rows = SparseMatrix(columnCount: 40)
        for row in 0..<30 {
            let columns = (0..<40).filter { ($0 * 7 + row * 3) % 5 == 0 || $0 == row }.map { UInt32($0) }
            let length = columns.reduce(Float(0)) { $0 + Float($1 + 1) }.squareRoot()
            rows.append(columns: columns, values: columns.map { Float($0 + 1).squareRoot() / length })
        }
        let index = ExampleIndex(rows)
        var cosines = [Float](repeating: 9, count: 30)
        for row in 0..<30 {
            let vector = rows.vector(ofRow: row)
            index.similarities(to: vector, into: &cosines)
            #expect(abs(cosines[row] - 1) < 0.005)
            for other in 0..<30 {
                let written = Dictionary(uniqueKeysWithValues: zip(vector.features, vector.values))
                let exact = rows.entries(ofRow: other).reduce(Float(0)) {
                    $0 + rows.values[$1] * written[rows.columns[$1], default: 0]
                }
                #expect(abs(cosines[other] - exact) < 0.005)
            }
        }
    }

    @Test func preferredExamplesAloneHaveTheCosinesThatTheyHaveAmongAll() {
        var rows = SparseMatrix(columnCount: 9)
        for row in 0..<12 {
            let columns = (0..<9).filter { ($0 + row) % 3 != 0 }.map { UInt32($0) }
            rows.append(columns: columns, values: columns.map { Float($0 + 1) / 30 })
        }
        let index = ExampleIndex(rows)
        let preferring = index.preferring { $0 % 4 == 1 }
        let vector = rows.vector(ofRow: 5)
        var all = [Float](repeating: 9, count: 12)
        var (again, some) = (all, all)
        index.similarities(to: vector, into: &all)
        preferring.similarities(to: vector, into: &again)
        preferring.similarities(to: vector, ofPreferred: true, into: &some)
        #expect(again == all)
        #expect(some == all.indices.map { $0 % 4 == 1 ? all[$0] : 0 })
    }

    @Test func exampleNumbersAreNarrowWhereAllFit() {
        guard case .narrow(let narrow) = ExampleNumbers([0, 65_535], below: 65_536),
            case .wide(let wide) = ExampleNumbers([0, 65_536], below: 65_537)
        else { return #expect(Bool(false)) }
        #expect(narrow == [0, 65_535] && wide == [0, 65_536])
        #expect(ExampleNumbers.narrow(narrow).areBelow(65_536) && !ExampleNumbers.narrow(narrow).areBelow(65_535))
        #expect(ExampleNumbers.wide(wide).areBelow(65_537) && !ExampleNumbers.wide(wide).areBelow(65_536))
        #expect(ExampleNumbers.narrow([]).areBelow(0))
    }

    @Test func indexesRefusePartsThatDoNotFit() {
        func index(_ starts: [UInt32], _ examples: [UInt16], _ values: ArraySlice<UInt8>, scales: Int) -> ExampleIndex?
        {
            ExampleIndex(
                exampleCount: 3, starts: starts, examples: .narrow(examples), values: values,
                scales: Array(repeating: 1, count: scales))
        }
        #expect(index([0, 1, 2], [2, 0], [1, 1], scales: 2) != nil)
        #expect(index([], [], [], scales: 0) == nil)
        #expect(index([0, 1, 2], [3, 0], [1, 1], scales: 2) == nil)
        #expect(index([0, 2, 1], [2, 0], [1, 1], scales: 2) == nil)
        #expect(index([0, 3, 2], [2, 0], [1, 1], scales: 2) == nil)
        #expect(index([0, 1, 2], [2, 0], [1], scales: 2) == nil)
        #expect(index([0, 1, 2], [2, 0], [1, 1], scales: 3) == nil)
        #expect(index([1, 1, 2], [2, 0], [1, 1], scales: 2) == nil)
    }
}
