import Foundation
import Testing

@testable import Assistant

@Suite struct ContradictionTests {
    private func situation(_ values: [SituationKey: FactValue]) -> Situation {
        var situation = Situation()
        for (key, value) in values { situation[key] = value }
        return situation
    }

    @Test func anotherValueOfASettledKeyIsOne() {
        let before = situation([.total: .number(4), .contractType: .text("fixed")])
        let news = situation([.total: .number(6), .contractType: .text("fixed")])
        #expect(
            Contradiction.changes(from: before, by: news) == [.changed(.total, from: .number(4), to: .number(6))])
    }

    @Test func aNewFactAndACourseOfThingsAreNone() {
        let before = situation([.submitted: .flag(false), .open: .number(2)])
        let news = situation([.submitted: .flag(true), .open: .number(1), .total: .number(6)])
        #expect(Contradiction.changes(from: before, by: news).isEmpty)
    }

    @Test(arguments: [
        ([SituationKey.good: 5.0, .bad: 1], [SituationKey.good, .bad]), ([.completed: 5], [.completed]),
        ([.idle: 9], [.idle]),
    ])
    func partsThatAreMoreThanAllAreNamed(counts: [SituationKey: Double], parts: [SituationKey]) {
        var told = situation(counts.mapValues { .number($0) })
        told[.total] = .number(4)
        #expect(Contradiction.impossibleCounts(in: told, told: told) == .tooMany(parts, of: .total))
    }

    @Test func countsThatFitOrWereToldBeforeAreNotNamed() {
        let fits = situation([.total: .number(6), .good: .number(5), .bad: .number(1)])
        let bad = situation([.total: .number(4), .good: .number(5)])
        #expect(Contradiction.impossibleCounts(in: fits, told: fits) == nil)
        #expect(Contradiction.impossibleCounts(in: bad, told: Situation()) == nil)
        #expect(Contradiction.impossibleCounts(in: situation([.good: .number(5)]), told: bad) == nil)
    }

    @Test func theJSONNamesBothSides() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let changed = try encoder.encode(Contradiction.changed(.total, from: .number(4), to: .number(6)))
        let tooMany = try encoder.encode(Contradiction.tooMany([.good, .bad], of: .total))
        #expect(String(decoding: changed, as: UTF8.self) == #"{"earlier":4,"key":"total","later":6}"#)
        #expect(String(decoding: tooMany, as: UTF8.self) == #"{"of":"total","parts":["good","bad"]}"#)
    }
}
