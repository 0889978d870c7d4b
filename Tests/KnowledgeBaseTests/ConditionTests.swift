import CivilCalendar
import Testing

@testable import KnowledgeBase

struct ConditionTests {
    private func condition(_ key: String, _ value: String) throws -> Condition {
        try ConditionReading.condition(key: key, value: value)
    }

    @Test(
        arguments: [
            ("submitted", "true", ConditionValue.flag(true), true), ("submitted", "true", .flag(false), false),
            ("submitted", "false", .flag(false), true), ("submitted", "false", nil, false),
            ("submitted", "unknown", nil, true), ("submitted", "unknown", .flag(false), false),
            ("submitted", "known", .flag(false), true), ("submitted", "known", nil, false),
            ("total", "4", .number(4), true), ("total", "4", .number(5), false), ("total", ">= 4", .number(4), true),
            ("total", ">4", .number(4), false), ("total", "<= 4", .number(4), true),
            ("total", "< 4", .number(4), false),
            ("total", ">= 4", .text("many"), false), ("total", ">= 4", .number(.nan), false),
            ("total", ">= -1.5", .number(-1), true), ("contractType", "fixed", .text("fixed"), true),
            ("contractType", "fixed", .text("hourly"), false), ("refundAmount", "full", .text("full"), true),
            ("refundAmount", ">= 50", .text("full"), false), ("stars", "<= 2", .numbers([5, 1]), true),
            ("stars", "5", .numbers([5, 1]), true), ("stars", "4", .numbers([]), false),
            ("asOf", "< 2020-11-08", .day(CalendarDay(ordinal: 18_573)), true),
            ("asOf", "< 2020-11-08", .day(CalendarDay(ordinal: 18_574)), false),
            ("asOf", ">= 2020-11-08", .day(CalendarDay(ordinal: 18_574)), true), ("asOf", ">= 2020-11-08", nil, false),
        ] as [(String, String, ConditionValue?, Bool)])
    func conditionsHold(_ key: String, _ value: String, _ fact: ConditionValue?, _ expected: Bool) throws {
        #expect(try condition(key, value).holds { $0 == key ? fact : nil } == expected)
    }

    @Test(arguments: [
        ("total", "nan"), ("total", "0x10"), ("total", "1e5"), ("total", ">= "), ("total", "=> 4"), ("total", ""),
        ("total", "99999999999999999"), ("submitted", "yes"), ("contractType", "weekly"), ("asOf", "2020-11-08"),
        ("asOf", "<= 2020-11-08"), ("asOf", "< 2019-02-29"), ("asOf", "known"), ("size", "3"), ("", ""),
        ("stars", "good"), ("idleSince", ""),
    ])
    func nonsenseIsRefused(_ key: String, _ value: String) {
        #expect(throws: ConditionReading.Problem.self) { try condition(key, value) }
    }

    @Test(arguments: [
        (">= 5", ">= 3", true), (">= 3", ">= 5", false), ("> 3", ">= 3", true), (">= 3", "> 3", false),
        ("4", ">= 3", true), ("2", ">= 3", false), ("4", "known", true), (">= 3", "known", true),
        ("unknown", "known", false), ("known", "unknown", false), ("unknown", "unknown", true), ("known", "4", false),
        ("< 3", "<= 3", true), ("<= 3", "< 3", false), ("< 3", ">= 3", false), ("<= 2", "< 3", true),
    ])
    func narrowerImpliesWider(_ narrow: String, _ wide: String, _ expected: Bool) throws {
        #expect(try condition("total", narrow).implies(condition("total", wide)) == expected)
        #expect(try condition("total", narrow).implies(condition("good", wide)) == false)
    }

    @Test(arguments: [
        ("< 2019-01-01", "< 2020-01-01", true), ("< 2020-01-01", "< 2019-01-01", false),
        (">= 2020-01-01", ">= 2019-01-01", true), ("< 2019-01-01", ">= 2018-01-01", false),
    ])
    func datesImplyDates(_ narrow: String, _ wide: String, _ expected: Bool) throws {
        #expect(try condition("asOf", narrow).implies(condition("asOf", wide)) == expected)
    }

    @Test(arguments: ["true", "unknown", "known"])
    func wordsReadBack(_ value: String) throws {
        #expect(try condition("submitted", value).words == "submitted: \(value)")
        #expect(try condition("total", ">=3").words == "total: \">= 3\"")
        #expect(try condition("asOf", "< 2020-11-08").words == "asOf: \"< 2020-11-08\"")
    }
}
