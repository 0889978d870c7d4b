import Testing

@testable import JobSuccess

struct MassesTests {
    @Test(arguments: [(0, 10), (3, 5), (-4, 2), (5, 40), (7, 7)])
    func onlyTheWantedSumsAreAdded(from: Int, to: Int) {
        let one = Masses(start: -2, [0.5, 0, 0.25, 0.25])
        let other = Masses(start: 3, [0.1, 0.2, 0.3, 0.4, 0])
        var sums = Masses(zerosOver: 0..<10)
        sums.addSums(of: one, and: other, in: from..<to)
        for sum in -3..<12 {
            let wanted = (from..<to).contains(sum) && (0..<10).contains(sum)
            let expected = (-2..<2).reduce(0) { $0 + one[$1] * other[sum - $1] }
            #expect(abs(sums[sum] - (wanted ? expected : 0)) < 1e-15, "sum \(sum)")
        }
    }

    @Test func addingWidens() {
        var masses = Masses([])
        masses.add(Masses(start: 5, [1]), times: 0.5)
        masses.add(Masses(start: 2, [1]), times: 0.25, shiftedBy: -3)
        masses.add(Masses([]))
        masses.add(Masses([0.25]), shiftedBy: 7)
        #expect(masses.range == -1..<8)
        #expect(masses.values == [0.25, 0, 0, 0, 0, 0, 0.5, 0, 0.25])
        #expect(masses.total == 1)
        #expect(masses.total(in: 0..<8) == 0.75)
        #expect(masses.total(in: 20..<30) == 0)
        #expect(masses.tails == [1, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.25, 0.25])
    }

    @Test func trimmingDropsEndsAndKeepsHoles() {
        var masses = Masses(start: 10, [0, 1e-18, 0.5, 0, 0.5, 1e-18, 0])
        masses.trim(below: 0)
        #expect(masses.range == 11..<16)
        masses.trim(below: 1e-17)
        #expect(masses.range == 12..<15)
        masses.trim(below: 2)
        #expect(masses.range.isEmpty)
        #expect(masses.total == 0)
    }

    @Test(arguments: [0, 1, 4, 400], [0, 0.05, 0.5, 1.0])
    func aCoinIsInTheSumOrNot(weight: Int, probability: Double) {
        var sum = CoinSum()
        sum.add(weight: 3, probability: 0.25)
        sum.add(weight: weight, probability: probability)
        let outcomes = sum.outcomes
        #expect(abs(outcomes.reduce(0) { $0 + $1.probability } - 1) < 1e-15)
        let mean = outcomes.reduce(0) { $0 + Double($1.sum) * $1.probability }
        #expect(abs(mean - 0.75 - Double(weight) * probability) < 1e-12)
        #expect(outcomes.allSatisfy { [0, 3, weight, weight + 3].contains($0.sum) })
    }

    @Test(arguments: [[9], [5, 5, 5, 4, 0, 0], [101, 60, 60, 2, 1, 0], [0, 0, 0], []])
    func runsSayWherePlacesBegin(places: [Int]) {
        let runs = PlaceRuns(over: 20..<20 + places.count) { places[$0 - 20] }
        #expect(runs.runs.flatMap { run in run.sums.map { _ in run.place } } == places)
        #expect(Set(runs.runs.map(\.place)).count == runs.runs.count)
        for place in 0...101 {
            #expect(runs.firstSum(atMost: place) == places.firstIndex { $0 <= place }.map { $0 + 20 })
        }
    }
}
