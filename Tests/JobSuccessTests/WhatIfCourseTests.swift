import CivilCalendar
import Testing

@testable import JobSuccess

struct WhatIfCourseTests {
    static let day = WhatIfHistory.day("2026-12-01")

    static let written: [(String, [CourseStep])] = [
        ("close-now:c4", [CourseStep(.closeNow, contract: "c4")]),
        ("leave-open=3:c4@2026-12-01", [CourseStep(.leaveOpen(months: 3), contract: "c4", on: day)]),
        ("refund-partial=50:a:b", [CourseStep(.refundPartial(Dollars(50)), contract: "a:b")]),
        ("refund-partial=50.25:a", [CourseStep(.refundPartial(Dollars(cents: 5_025)), contract: "a")]),
        ("refund-partial=0.05:a", [CourseStep(.refundPartial(Dollars(cents: 5)), contract: "a")]),
        ("close-now:a, b, c", [CourseStep(.closeNow, contract: "a, b, c")]),
        ("close-now:me@example.org", [CourseStep(.closeNow, contract: "me@example.org")]),
        ("close-now:me@2026-12-01@2026-12-01", [CourseStep(.closeNow, contract: "me@2026-12-01", on: day)]),
        ("close-now:me@2026-02-30", [CourseStep(.closeNow, contract: "me@2026-02-30")]),
        (
            "close-now:a,b,ends-well:c@2026-12-01,leave-open=1:d",
            [
                CourseStep(.closeNow, contract: "a,b"), CourseStep(.endsWell, contract: "c", on: day),
                CourseStep(.leaveOpen(months: 1), contract: "d"),
            ]
        ),
        ("close-now:a,close-now", [CourseStep(.closeNow, contract: "a,close-now")]),
        ("close-now:👩‍💻 \u{200F}שלום", [CourseStep(.closeNow, contract: "👩‍💻 \u{200F}שלום")]),
    ]

    @Test(arguments: written)
    func aCourseIsReadAndWritten(text: String, steps: [CourseStep]) throws {
        let course = try Course(text)
        #expect(course.steps == steps)
        #expect(course.description == text)
        #expect(try Course(course.description) == course)
    }

    @Test(arguments: WhatIfHistory.actions)
    func everyActionIsReadAsItIsWritten(action: ContractAction) {
        #expect(ContractAction(action.description) == action)
    }

    static let refused: [(String, WhatIfError.Problem)] = [
        ("", .empty),
        (" \n", .empty),
        ("close-now", .missingContract),
        ("close-now:", .missingContract),
        ("close-now: @2026-12-01", .missingContract),
        (":c4", .unknownAction(didYouMean: nil)),
        ("closenow:c4", .unknownAction(didYouMean: "close-now")),
        ("end-wel:c4", .unknownAction(didYouMean: "ends-well")),
        ("sing:c4", .unknownAction(didYouMean: nil)),
        ("close-now=3:c4", .unexpectedValue),
        ("close-now=:c4", .unexpectedValue),
        ("leave-open:c4", .notMonths),
        ("leave-open=0:c4", .notMonths),
        ("leave-open=25:c4", .notMonths),
        ("leave-open=99999999999999999999:c4", .notMonths),
        ("refund-partial:c4", .notAnAmount),
        ("refund-partial=0:c4", .notAnAmount),
        ("refund-partial=-5:c4", .notAnAmount),
        ("refund-partial=5.123:c4", .notAnAmount),
        ("refund-partial=1e9:c4", .notAnAmount),
        ("refund-partial=99999999999999999999:c4", .notAnAmount),
        (String(repeating: "close-now:a,", count: 100), .tooManySteps(limit: 24)),
        ("\u{0}\u{0}:c4", .unknownAction(didYouMean: nil)),
        (String(decoding: [0xFF, 0xFE, 0x3A], as: UTF8.self), .unknownAction(didYouMean: nil)),
    ]

    @Test(arguments: refused)
    func whatIsNoCourseIsRefused(text: String, problem: WhatIfError.Problem) {
        let error = #expect(throws: WhatIfError.self) { try Course(text) }
        #expect(error?.problem == problem)
    }

    @Test(arguments: ["x", ",", "close-now:", "=", "\u{0}"])
    func aVeryLongCourseIsRefused(letter: String) {
        let error = #expect(throws: WhatIfError.self) { try Course(String(repeating: letter, count: 1_000_000)) }
        #expect(error == WhatIfError(.tooLong(limit: 20_000)))
    }

    @Test func thePlaceIsNamedAndTheWordsAreKeptApart() {
        let error = #expect(throws: WhatIfError.self) { try Course("close-now:a,leave-open=x:secret\u{1B}[31m") }
        #expect(error?.step == 2)
        #expect(error?.description == "step 2: this action needs a number of months")
        #expect(
            error?.explanation == "step 2: \"leave-open=x:secret\u{FFFD}[31m\": this action needs a number of months; "
                + "write it with a number from 1 to 24, such as leave-open=3")
    }

    @Test func aStepNeedsAContractAndADayAhead() {
        let whatIf = WhatIfHistory.whatIf(.insights2024, WhatIfHistory.open())
        let rows: [(String, WhatIfError.Problem)] = [
            ("close-now:y", .unknownContract(didYouMean: "x")),
            ("close-now:something else", .unknownContract(didYouMean: nil)),
            ("close-now:x@2019-08-14", .beforeAsOf(WhatIfHistory.asOf)),
            ("close-now:x@2021-08-16", .tooFarAhead(latest: WhatIfHistory.day("2021-08-15"))),
            ("close-now:x,close-now:x", .notPossible(.ended)),
        ]
        for (text, problem) in rows {
            let error = #expect(throws: WhatIfError.self) { try whatIf.option(for: Course(text)) }
            #expect(error?.problem == problem)
            #expect(error?.description.contains("something") == false)
        }
        #expect(throws: WhatIfError.self) { try whatIf.option(for: Course([])) }
        #expect(throws: WhatIfError.self) { try whatIf.comparison(of: "y") }
    }
}
