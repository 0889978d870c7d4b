import Assistant
import Foundation
import Testing

@testable import Authoring

@Suite struct SituationComparisonTests {
    private static func compare(_ expected: String, _ read: String) throws -> SituationComparison {
        let decoder = JSONDecoder()
        return SituationComparison(
            try decoder.decode(SituationExpectation.self, from: Data(expected.utf8)),
            read: try decoder.decode(Situation.self, from: Data(read.utf8)))
    }

    @Test(arguments: [
        (#"{"escrowAmount":1000}"#, #"{"escrowAmount":1009}"#),
        (#"{"escrowAmount":0}"#, #"{"escrowAmount":0}"#),
        (#"{"contractValue":[50,70]}"#, #"{"contractValue":[70,50]}"#),
        (#"{"contractValue":50}"#, #"{"contractValue":[50]}"#),
        (#"{"contractValue":[50]}"#, #"{"contractValue":50}"#),
        (#"{"stars":3}"#, #"{"stars":[3]}"#),
        (#"{"stars":[3,5]}"#, #"{"stars":[3]}"#),
        (#"{"stars":[5]}"#, "{}"),
        (#"{"good":null}"#, "{}"),
        (#"{"refundAmount":"full"}"#, #"{"refundAmount":"full"}"#),
        (#"{"total":5}"#, #"{"completed":5}"#),
        (#"{"completed":5}"#, #"{"total":5}"#),
        (#"{"total":5}"#, #"{"total":5,"completed":5}"#),
        (#"{"total":5,"good":4}"#, #"{"total":5,"good":4,"bad":1}"#),
        (#"{"good":4,"bad":1}"#, #"{"good":4,"bad":1,"total":5}"#),
        (#"{"total":9,"bad":1}"#, #"{"total":9,"bad":1,"completed":8}"#),
        (#"{"good":4,"_optional":{"hasEarnings":true}}"#, #"{"good":4}"#),
        (#"{"good":4,"_optional":{"hasEarnings":true}}"#, #"{"good":4,"hasEarnings":true}"#),
    ])
    func whatIsAsGoodIsRight(expected: String, read: String) throws {
        #expect(try Self.compare(expected, read).isRight)
    }

    @Test(arguments: [
        (#"{"escrowAmount":100}"#, #"{"escrowAmount":99}"#, ["escrowAmount"], ["escrowAmount"]),
        (#"{"submitted":true}"#, #"{"submitted":false}"#, ["submitted"], ["submitted"]),
        (#"{"submitted":true}"#, "{}", ["submitted"], []),
        ("{}", #"{"good":1}"#, [], ["good"]),
        (#"{"stars":[3,4]}"#, #"{"stars":[3]}"#, ["stars"], ["stars"]),
        (#"{"contractValue":[50,50]}"#, #"{"contractValue":[50,70]}"#, ["contractValue"], ["contractValue"]),
        (#"{"total":5}"#, #"{"completed":4}"#, ["total"], ["completed"]),
        (#"{"total":5,"good":4}"#, #"{"total":5,"good":4,"bad":2}"#, [], ["bad"]),
        // What takes more than one step follows from anything.
        (
            #"{"total":9,"good":5,"bad":1,"idle":2}"#, #"{"total":9,"good":5,"bad":1,"idle":2,"disputed":1}"#, [],
            ["disputed"]
        ),
        (#"{"total":9,"open":2,"idle":2}"#, #"{"total":9,"open":2,"idle":2,"completed":4}"#, [], ["completed"]),
        (#"{"_optional":{"hasEarnings":true}}"#, #"{"hasEarnings":false}"#, [], ["hasEarnings"]),
    ])
    func whatDiffersIsNamed(expected: String, read: String, missed: [String], extra: [String]) throws {
        let comparison = try Self.compare(expected, read)
        #expect(comparison.missed.map(\.rawValue) == missed)
        #expect(comparison.extra.map(\.rawValue) == extra)
    }

    @Test(arguments: [
        "[]", #"{"colour":3}"#, #"{"good":"many"}"#, #"{"good":1.5}"#, #"{"_optional":{"colour":3}}"#,
        #"{"_optional":3}"#,
    ])
    func whatNobodyCanReadIsNotExpected(json: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(SituationExpectation.self, from: Data(json.utf8))
        }
    }
}
