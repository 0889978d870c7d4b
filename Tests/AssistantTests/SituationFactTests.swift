import Assistant
import Foundation
import Testing

struct SituationFactTests {
    @Test("A fact is written with five keys and comes back")
    func roundTrips() throws {
        let fact = Fact(key: .noFeedback, value: .number(2), start: 3, end: 9, said: .hypothetical)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let json = try encoder.encode(fact)
        let expected = #"{"end":9,"key":"no_feedback","said":"hypothetical","start":3,"value":2}"#
        #expect(String(decoding: json, as: UTF8.self) == expected)
        #expect(try JSONDecoder().decode(Fact.self, from: json) == fact)
    }

    static let refused = [
        #"{"end":9,"key":"color","said":"stated","start":3,"value":2}"#,
        #"{"end":9,"key":"total","said":"stated","start":3,"value":"two"}"#,
        #"{"end":9,"key":"total","said":"sung","start":3,"value":2}"#,
        #"{"end":9,"key":"total","said":"stated","value":2}"#,
    ]

    @Test("Facts that cannot be are refused", arguments: refused)
    func refusesBadFacts(_ json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Fact.self, from: Data(json.utf8)) }
    }
}
