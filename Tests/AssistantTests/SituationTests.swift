import Assistant
import Foundation
import Testing

struct SituationTests {
    static let readable = [
        #"{}"#, #"{"contractType":"fixed","total":4}"#, #"{"stars":[4.5,3],"balance":-60}"#,
        #"{"refundAmount":"full"}"#, #"{"refundAmount":40}"#, #"{"contractValue":[50,2000]}"#,
        #"{"contractValue":1500.5}"#, #"{"no_feedback":2,"earnings12m":10000}"#,
        #"{"hasScore":false,"idleSince":"March","role":"client"}"#,
    ]

    @Test("A situation is a plain object and comes back unchanged", arguments: readable)
    func roundTrips(_ json: String) throws {
        let situation = try JSONDecoder().decode(Situation.self, from: Data(json.utf8))
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let written = try encoder.encode(situation)
        #expect(try JSONDecoder().decode(Situation.self, from: written) == situation)
        #expect(String(decoding: written, as: UTF8.self).utf8.count == json.utf8.count)
    }

    static let refused = [
        #"{"color":"red"}"#, #"{"total":"4"}"#, #"{"total":true}"#, #"{"submitted":1}"#, #"{"total":null}"#,
        #"{"total":1.5}"#, #"{"total":-1}"#, #"{"total":1e300}"#, #"{"currentScore":101}"#, #"{"stars":4}"#,
        #"{"stars":[]}"#, #"{"stars":[6]}"#, #"{"stars":["5"]}"#, #"{"contractType":"weekly"}"#,
        #"{"idleSince":"march"}"#, #"{"refundAmount":"half"}"#, #"{"role":"freelancer"}"#, #"{"earned":-5}"#,
        #"{"contractType":["fixed"]}"#, #"{"total":{}}"#, #"[]"#, #"4"#,
    ]

    @Test("Unknown keys, wrong types and impossible values are refused", arguments: refused)
    func refusesBadData(_ json: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(Situation.self, from: Data(json.utf8))
        }
    }

    @Test("A list has an end")
    func refusesEndlessLists() {
        let json = #"{"stars":["# + Array(repeating: "4", count: 2_000).joined(separator: ",") + "]}"
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(Situation.self, from: Data(json.utf8))
        }
    }

    @Test("Whole numbers are written as integers")
    func writesIntegers() throws {
        let values: [FactValue] = [.number(4), .number(4.5), .numbers([4, 4.5]), .flag(true), .text("fixed")]
        let json = String(decoding: try JSONEncoder().encode(values), as: UTF8.self)
        #expect(json == #"[4,4.5,[4,4.5],true,"fixed"]"#)
    }

    @Test("Numbers that are none are never kept")
    func keepsNoNonsense() {
        for number in [Double.nan, .infinity, -.infinity, .greatestFiniteMagnitude] {
            for key in SituationKey.allCases {
                #expect(!key.admits(.number(number)) && !key.admits(.numbers([number])))
            }
        }
    }

    @Test("Keys stand in the order of the table")
    func ordersKeys() throws {
        let json = #"{"role":"client","total":4,"contractType":"fixed","stars":[4]}"#
        let situation = try JSONDecoder().decode(Situation.self, from: Data(json.utf8))
        #expect(situation.keys == [.contractType, .total, .stars, .role])
        #expect(situation.number(.total) == 4 && situation.text(.contractType) == "fixed")
        #expect(situation.numbers(.stars) == [4] && situation.numbers(.total) == [4] && situation.numbers(.bad) == [])
        #expect(situation.flag(.submitted) == nil && situation.number(.role) == nil && situation.text(.total) == nil)
        #expect(!situation.isEmpty && Situation().isEmpty)
    }

    @Test("A later turn lies over an earlier one")
    func merges() {
        var earlier = Situation()
        earlier[.total] = .number(4)
        earlier[.contractType] = .text("fixed")
        var later = Situation()
        later[.contractType] = .text("hourly")
        let merged = earlier.merging(later)
        #expect(merged[.total] == .number(4) && merged[.contractType] == .text("hourly"))
    }

    @Test("A value that the key does not admit changes nothing")
    func ignoresInadmissibleValues() {
        var situation = Situation()
        situation[.total] = .number(4)
        situation[.total] = .text("four")
        #expect(situation[.total] == .number(4))
        situation[.total] = nil
        #expect(situation.isEmpty)
    }

    @Test("Only stated facts enter a situation")
    func collectsStatedFacts() {
        let facts = [
            Fact(key: .total, value: .number(4), start: 0, end: 1, said: .stated),
            Fact(key: .bad, value: .number(1), start: 2, end: 3, said: .hypothetical),
            Fact(key: .contractType, value: .text("hourly"), start: 4, end: 5, said: .negated),
        ]
        #expect(Situation(stated: facts).keys == [.total])
    }
}
