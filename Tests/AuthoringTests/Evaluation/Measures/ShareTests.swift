import Foundation
import Testing

@testable import Authoring

@Suite struct ShareTests {
    /// Bounds from the published formula, worked out apart from the code.
    @Test(arguments: [
        (0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (5, 10, 0.2366, 0.7634), (50, 100, 0.4038, 0.5962),
        (1, 1, 0.2065, 1.0), (520, 1000, 0.4890, 0.5508),
    ])
    func theIntervalIsWilsons(count: Int, total: Int, low: Double, high: Double) {
        let interval = Share(count, of: total).interval
        #expect(abs(interval.lowerBound - low) < 5e-4)
        #expect(abs(interval.upperBound - high) < 5e-4)
    }

    @Test func nothingOfNothingIsUnknown() {
        #expect(Share(0, of: 0).value == 0)
        #expect(Share(0, of: 0).interval == 0...1)
    }

    @Test func theObjectHasTheBounds() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(Share(5, of: 10)), as: UTF8.self)
        #expect(text == #"{"count":5,"high":0.7634,"low":0.2366,"total":10,"value":0.5}"#)
    }

    @Test func macroF1IsTheMeanOverLabels() {
        // a: precision 1, recall 1/2; b: precision 1/2, recall 1; nothing was said to the last c.
        let pairs: [(String, String?)] = [("a", "a"), ("a", "b"), ("b", "b"), ("c", nil)]
        #expect(abs(MacroF1.value(of: pairs) - (2.0 / 3 + 2.0 / 3 + 0) / 3) < 1e-12)
        #expect(MacroF1.value(of: []) == 0)
    }
}
