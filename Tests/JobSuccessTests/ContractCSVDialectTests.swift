import CivilCalendar
import JobSuccess
import Testing

struct ContractCSVDialectTests {
    static let asOf = CalendarDay(year: 2026, month: 11, day: 21) ?? CalendarDay(ordinal: 0)

    private func read(_ text: String) throws(ContractFileError) -> [Contract] {
        try ContractCSV.contracts(in: Array(text.utf8), asOf: Self.asOf)
    }

    private static var plain: [Contract] {
        var first = Contract(id: "c1", status: .ended)
        first.ended = CalendarDay(iso8601: "2026-10-22")
        first.earned = Dollars(cents: 120_050)
        first.stars = 4.9
        first.flags = [.disputed, .feedbackRemoved]
        return [first, Contract(id: "c2", status: .open)]
    }

    static let dialects = [
        [
            "id,status,ended,earned,stars,flags\n", "c1,ended,2026-10-22,1200.5,4.9,disputed;feedback-removed\n",
            "c2,open,,,,",
        ],
        [
            "id;status;ended;earned;stars;flags\n", "c1;ended;2026-10-22;1.200,5;4,9;disputed|feedback removed\n",
            "c2;open;;;;",
        ],
        [
            "id;status;ended;earned;stars;flags\r\n",
            "c1;ENDED;2026-10-22;1200,50;4,9;\"disputed; feedback_removed\"\r\n", "c2;Open;;;;",
        ],
        [
            "id\tstatus\tended\tearned\tstars\tflags\n",
            "c1\tended\t2026-10-22\t$1,200.50\t4.9\tdisputed+feedback-removed\n", "c2\topen\t\t\t\t",
        ],
        [
            "id|Status|Ended|Earned|Stars|Flags\r",
            "c1|Ended|2026-10-22|1 200,50 $|4,9|Feedback Removed Disputed\r", "c2|open||||\r",
        ],
        [
            "\u{FEFF}sep=;\r\n", "id;status;ended;earned;stars;flags\r\n",
            "c1;ended;2026-10-22;1200,5;4,9;disputed feedback removed\r\n", ";;;;;\r\n", "c2;open;;;;",
        ],
        [
            "SEP=,\n", "id,status,ended,earned,stars,flags\n",
            "c1,ended,2026-10-22,\"1200,5\",\"4,9\",disputed;feedback-removed\n", "c2,open,,,,",
        ],
    ]

    @Test(arguments: dialects)
    func everyDialectSaysTheSame(lines: [String]) throws {
        #expect(try read(lines.joined()) == Self.plain)
    }

    @Test(arguments: [
        ("last_activity", "status"), ("Last Activity", "Status"), ("LAST_ACTIVITY", "STATUS"),
        ("lastActivity", " status "), ("last-activity", "\"Status\""), ("Last  activity", "sta tus"),
    ])
    func aColumnMayBeSpelledInManyWays(column: String, status: String) throws {
        let contracts = try read("ID,\(status),\(column)\nc1,open,2026-10-01")
        #expect(contracts.first?.lastActivity == CalendarDay(iso8601: "2026-10-01"))
    }

    @Test(arguments: [true, false])
    func aSpreadsheetsUnicodeTextIsRead(highFirst: Bool) throws {
        let text = "id\tstatus\tclient\r\nc1\topen\tZoë 👩‍👩‍👧\r\n"
        let units = [0xFEFF] + Array(text.utf16)
        let bytes = units.flatMap { unit in
            highFirst ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        }
        let contracts = try ContractCSV.contracts(in: bytes, asOf: Self.asOf)
        #expect(contracts.map(\.client) == ["Zoë 👩‍👩‍👧"])
    }

    @Test(arguments: [
        ("1.200", "which is meant? write 1200 or 1.20"), ("1,200", "which is meant? write 1200 or 1.20"),
        ("$12,340", "which is meant? write 12340 or 12.34"), ("1.005", "write 1005 if that is meant"),
        ("0,500", "write 0.50 if that is meant"), ("-1,200", "which is meant? write 1200 or 1.20"),
    ])
    func anAmountWithTwoReadingsIsAskedAbout(amount: String, question: String) throws {
        let error = try #require(throws: ContractFileError.self) { try read("id;status;earned\nc;open;\(amount)") }
        #expect(error.issues.map(\.problem.hint) == [question])
    }

    @Test func aPointBeforeThreeDigitsIsAskedAboutInAnyTable() {
        #expect(throws: ContractFileError.self) { try read("id,status,earned\nc,open,1.200") }
    }

    @Test(arguments: [
        ("3/4/2026", "which order is meant? write 2026-04-03 or 2026-03-04"),
        ("3.4.2026", "which order is meant? write 2026-04-03 or 2026-03-04"),
        ("2026/03/04", "write 2026-03-04"), ("4 Mar 2026", "write 2026-03-04"), ("4-March-2026", "write 2026-03-04"),
        ("Mar 4 2026", "write 2026-03-04"), ("2026-3-4", "write 2026-03-04"),
        ("2026-03-04T10:00:00Z", "write 2026-03-04"), ("29.2.2024", "write 2024-02-29"),
        ("29 Feb 2025", "write it as year-month-day, such as 2026-03-04"),
        ("46085", "write 2026-03-04 if that is meant"), ("36525", "write it as year-month-day, such as 2026-03-04"),
        ("99999999999999999999", "write it as year-month-day, such as 2026-03-04"),
        ("👩‍👩‍👧", "write it as year-month-day, such as 2026-03-04"),
        ("2026-03-04\u{200F}", "write it as year-month-day, such as 2026-03-04"),
    ])
    func otherDaysAreAskedAbout(day: String, hint: String) throws {
        let error = try #require(throws: ContractFileError.self) { try read("id;status;ended\nc;ended;\(day)") }
        #expect(error.issues.map(\.problem.hint) == [hint])
    }

    @Test(arguments: ["yes", "y", "true", "1", "closed", "active"])
    func wordsAreNotGuessed(word: String) {
        #expect(throws: ContractFileError.self) { try read("id,status\nc,\(word)") }
        #expect(throws: ContractFileError.self) { try read("id,status,feedback\nc,ended,\(word)") }
    }

    @Test func columnsWithoutANameMayBeThereButHoldNothing() throws {
        #expect(try read("id,status,,\nc1,open,,\n").map(\.id) == ["c1"])
        let refused = #expect(throws: ContractFileError.self) { try read("id,status,\nc1,open,120\n") }
        #expect(refused?.explanation.hasPrefix("line 2: \"120\" this is no known column") == true)
    }

    @Test func aQuotedCellMayHoldAnything() throws {
        let contracts = try read("id;status;client\n\"a;b\"\"c\"\"\r\n,\" ; open ;\" x \"")
        #expect(contracts.map(\.id) == ["a;b\"c\"\r\n,"])
        #expect(contracts.map(\.client) == [" x "])
    }

    @Test func aZeroByteInQuotesIsRefused() throws {
        let error = try #require(throws: ContractFileError.self) { try read("id,status\n\"a\0b\",open") }
        #expect(error.issues.map(\.problem) == [.zeroByte])
    }
}
