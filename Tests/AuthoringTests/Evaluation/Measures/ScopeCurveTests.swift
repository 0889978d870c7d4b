import Testing

@testable import Authoring

@Suite struct ScopeCurveTests {
    private static let hundred = (1...100).map { Double($0) / 100 }

    @Test func theGreatestThresholdThatKeepsEnoughIsTaken() {
        let points = ScopeCurve.points(known: Self.hundred, strangers: [0.005, 0.015, 0.055, 0.205, 0.3])
        #expect(points.map(\.keepPercent) == [80, 85, 90, 95, 98, 99])
        #expect(points.map(\.threshold) == [0.21, 0.16, 0.11, 0.06, 0.03, 0.02])
        #expect(points.map(\.kept.count) == [80, 85, 90, 95, 98, 99])
        #expect(points.map(\.putOut) == [4, 3, 3, 3, 2, 2].map { Share($0, of: 5) })
    }

    @Test(arguments: [
        // Nobody can keep a part of texts that tie: all of them stay.
        ([0.5, 0.5, 0.5, 0.5], 80, 0.5), ([0.9, 0.5, 0.5, 0.1], 50, 0.5), ([0.9, 0.5, 0.5, 0.1], 75, 0.5),
        ([0.9, 0.5, 0.5, 0.1], 76, 0.1), ([0.3], 1, 0.3), ([0.3], 100, 0.3), ([0, 0, 1], 95, 0),
    ])
    func aShareIsNeverUndercut(known: [Double], percent: Int, threshold: Double) {
        #expect(ScopeCurve.threshold(keeping: percent, of: known) == threshold)
    }

    @Test func textsThatTieAreKeptTogether() {
        let points = ScopeCurve.points(known: [0.5, 0.5, 0.5, 0.2, 0.2], strangers: [0.5, 0.5, 0.2, 0.1])
        #expect(points.map(\.threshold) == [0.2, 0.2, 0.2, 0.2, 0.2, 0.2])
        #expect(points.allSatisfy { $0.kept == Share(5, of: 5) && $0.putOut == Share(1, of: 4) })
    }

    @Test func aStrangerAtTheThresholdIsNotPutOut() {
        let points = ScopeCurve.points(known: [0.4], strangers: [0.4, 0.4.nextDown])
        #expect(points.allSatisfy { $0.putOut == Share(1, of: 2) })
    }

    @Test func thereIsNoCurveWithoutBothKinds() {
        #expect(ScopeCurve.points(known: [], strangers: [0.1]) == [])
        #expect(ScopeCurve.points(known: [0.1], strangers: []) == [])
        #expect(ScopeCurve.threshold(keeping: 95, of: []) == nil)
    }
}
