import Foundation
import JobSuccess
import Testing

struct WhatIfFactTests {
    @Test func everyFactIsNamedOnceAndHasASource() {
        #expect(Set(PlatformFact.all.map(\.id)).count == PlatformFact.all.count)
        for fact in PlatformFact.all {
            #expect(fact.id.hasPrefix("F") && Int(fact.id.dropFirst()) != nil)
            #expect(fact.statement.hasSuffix("."))
            #expect(fact.source.contains("upwork.com"))
            #expect(PlatformFact.named(fact.id) == fact)
            if let since = fact.since, let until = fact.until { #expect(since <= until) }
        }
        #expect(PlatformFact.named("F0") == nil)
    }

    @Test func anOptionIsWrittenWithEverything() throws {
        let whatIf = WhatIfHistory.whatIf(.insights2024, WhatIfHistory.open { $0.status = .held })
        let one = try json(whatIf.option(for: Course("close-now:x")))
        #expect(
            Set(one.keys) == [
                "action", "contract", "low", "likely", "high", "expected", "money", "calendar", "restsOn", "on",
                "branches", "advice", "because", "withoutHeld", "assumptions",
            ])
        #expect(one["advice"] as? String == "possible")
        #expect(one["on"] as? String == "2019-08-30")
        #expect(one["money"] is NSNull)
        let branches = try #require(one["branches"] as? [[String: Any]])
        #expect(branches.compactMap { $0["probability"] as? Double } == [0.6, 0.352, 0.048])
        #expect(branches.allSatisfy { Set($0.keys) == ["what", "probability", "low", "likely", "high", "expected"] })
        let two = try json(whatIf.option(for: Course("leave-open=1:x,close-now:x@2019-09-01")))
        #expect(two["contract"] is NSNull)
        #expect((two["steps"] as? [[String: Any]])?.compactMap { $0["on"] as? String } == ["2019-08-15", "2019-09-01"])
        let comparison = try json(whatIf.comparison(of: "x"))
        #expect(Set(comparison.keys) == ["contract", "options", "notPossible"])
        let noted = try json(WhatIfHistory.whatIf(.insights2024, WhatIfHistory.ended()).comparison(of: "x"))
        #expect((noted["note"] as? String)?.hasPrefix("Nothing to do") == true)
        let impossible = try #require(comparison["notPossible"] as? [[String: Any]])
        #expect(impossible.contains { $0["action"] as? String == "refund-partial" })
    }

    @Test func theSameQuestionHasTheSameAnswer() throws {
        let whatIf = WhatIfStepsTests.two(.classic2018)
        let course = try Course("close-now:a,close-now:b@2019-09-05")
        #expect(try whatIf.option(for: course) == whatIf.option(for: course))
    }

    private func json(_ value: some Encodable) throws -> [String: Any] {
        let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(value))
        return try #require(object as? [String: Any])
    }
}
