import CivilCalendar
import JobSuccess
import Testing

struct ContractCSVTests {
    static let asOf = CalendarDay(year: 2026, month: 11, day: 21) ?? CalendarDay(ordinal: 0)

    private func read(_ text: String) throws(ContractFileError) -> [Contract] {
        try ContractCSV.contracts(in: Array(text.utf8), asOf: Self.asOf)
    }

    @Test func everyColumnIsRead() throws {
        let contracts = try read(
            """
            \u{FEFF}flags,id,client,kind,status,started,ended,last_activity,earned,funded,escrow,submitted,\
            milestone_due,feedback,stars,private_rating,end_reason,ended_by,first_payment,last_payment,paid_periods
            disputed; refunded ,c1,"A, ""B"" C",fixed,ended,2026-01-02,2026-11-20,2026-11-19,"$1,200.5",-3,0,2026-11-01,\
            2027-02-01,unknown,4.8,7,dispute,client,2026-02-01,2026-11-18,3
            """)
        var contract = Contract(id: "c1", status: .ended)
        contract.client = "A, \"B\" C"
        contract.kind = .fixed
        contract.started = CalendarDay(iso8601: "2026-01-02")
        contract.ended = CalendarDay(iso8601: "2026-11-20")
        contract.lastActivity = CalendarDay(iso8601: "2026-11-19")
        contract.earned = Dollars(cents: 120_050)
        contract.funded = Dollars(-3)
        contract.escrow = Dollars(0)
        contract.submitted = CalendarDay(iso8601: "2026-11-01")
        contract.milestoneDue = CalendarDay(iso8601: "2027-02-01")
        contract.feedback = .unknown
        contract.stars = 4.8
        contract.privateRating = 7
        contract.endReason = .dispute
        contract.endedBy = .client
        contract.firstPayment = CalendarDay(iso8601: "2026-02-01")
        contract.lastPayment = CalendarDay(iso8601: "2026-11-18")
        contract.paidPeriods = 3
        contract.flags = [.disputed, .refunded]
        #expect(contracts == [contract])
    }

    @Test func aHeaderOfAllColumnNamesIsAccepted() throws {
        #expect(ContractCSV.columnNames.count == 21)
        #expect(try read(ContractCSV.columnNames.joined(separator: ",")).isEmpty)
    }

    @Test(arguments: [
        "id,status\nc1,open\nc2,held\n",
        "id,status\r\nc1,open\r\nc2,held",
        "id,status\rc1,open\rc2,held\r",
        "\u{FEFF}\n\n STATUS , Id \n\n open , c1 \n,\n\"held\" ,\"c2\"\t\n,\n",
    ])
    func lineEndsOrderCaseAndBlanksDoNotMatter(text: String) throws {
        let contracts = try read(text)
        #expect(contracts == [Contract(id: "c1", status: .open), Contract(id: "c2", status: .held)])
    }

    @Test func aHeaderAloneHoldsNoContracts() throws {
        #expect(try read("id,status").isEmpty)
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        var text: String
        var explanations: [String]

        init(_ text: String, _ explanations: String...) {
            self.text = text
            self.explanations = explanations
        }

        var testDescription: String { explanations.first ?? "" }
    }

    static let header = "id,status,ended,earned,stars\n"

    static let refusals = [
        Refusal("", "line 1: there is no header; write a first line with at least id,status"),
        Refusal("\n \n,,\n", "line 1: there is no header; write a first line with at least id,status"),
        Refusal(
            "sep=:\nid:status\n",
            "line 1: this is no separator that can be read; write sep=, or sep=; in the first line, "
                + "or leave that line out"),
        Refusal(
            "id,status,last activty,xyzzy,id\n",
            "line 1: \"last activty\" this is no known column; did you mean last_activity?",
            "line 1: \"xyzzy\" this is no known column; known are id, client, kind, status, started, ended, "
                + "last_activity, earned, funded, escrow, submitted, milestone_due, feedback, stars, private_rating, "
                + "end_reason, ended_by, first_payment, last_payment, paid_periods, flags",
            "line 1, column id: this column is there twice; remove one of the two"),
        Refusal(
            "statsu,ended\n", "line 1: \"statsu\" this is no known column; did you mean status?",
            "line 1, column id: this column is required; add it to the header",
            "line 1, column status: this column is required; add it to the header"),
        Refusal(
            header + "c1,ended,3/4/2026,,\n",
            "line 2, column ended: \"3/4/2026\" this is not a day; which order is meant? "
                + "write 2026-04-03 or 2026-03-04"),
        Refusal(
            header + "c1,ended,13/4/2026,,",
            "line 2, column ended: \"13/4/2026\" this is not a day; write 2026-04-13"),
        Refusal(
            header + "c1,ended,4.4.2026,,",
            "line 2, column ended: \"4.4.2026\" this is not a day; write 2026-04-04"),
        Refusal(
            header + "c1,ended,2026/4/5,,",
            "line 2, column ended: \"2026/4/5\" this is not a day; write 2026-04-05"),
        Refusal(
            header + "c1,ended,45000,,\nc2,ended,\"Mar 4, 2026\",,\nc3,ended,2026-03-04 10:30,,",
            "line 2, column ended: \"45000\" this is a spreadsheet's number of a day; "
                + "write 2023-03-15 if that is meant",
            "line 3, column ended: \"Mar 4, 2026\" this is not a day; write 2026-03-04",
            "line 4, column ended: \"2026-03-04 10:30\" this is not a day; write 2026-03-04"),
        Refusal(
            header + "c1,ended,2026-02-30,,",
            "line 2, column ended: \"2026-02-30\" this is not a day; write it as year-month-day, such as 2026-03-04"),
        Refusal(
            header + "c1,ended,5/6/26,,",
            "line 2, column ended: \"5/6/26\" this is not a day; write it as year-month-day, such as 2026-03-04"),
        Refusal(
            header + "c1,ended,2026-11-22,,",
            "line 2, column ended: \"2026-11-22\" this is after 2026-11-21, the day of the score; "
                + "correct it, or ask for a later day"),
        Refusal(
            header + "c1,endde,,\"1,2000\",5.1\n\nc1,open,2026-01-01,1e3,\n",
            "line 2, column status: \"endde\" this is not one of the known words; did you mean ended?",
            "line 2, column earned: \"1,2000\" this is not an amount in US dollars; write it as 1200.50 or $1,200.50",
            "line 2, column stars: \"5.1\" this is not within 1.0 to 5.0",
            "line 4, column earned: \"1e3\" this is not an amount in US dollars; write it as 1200.50 or $1,200.50",
            "line 4, column ended: \"2026-01-01\" only an ended contract can have this; "
                + "set status to ended, or empty this cell"),
        Refusal(
            header + "c1,asleep,,99999999999999999999,nan",
            "line 2, column status: \"asleep\" this is not one of the known words; known are open, paused, held, ended",
            "line 2, column earned: \"99999999999999999999\" this is not within -1000000000 to 1000000000",
            "line 2, column stars: \"nan\" this is not a number"),
        Refusal(
            header + ",open,,,\nc2,,,,",
            "line 2, column id: this cell must not be empty", "line 3, column status: this cell must not be empty"),
        Refusal(
            header + "c1,open\nc2,open,,,,,",
            "line 2: there are 2 cells for 5 columns; leave a cell empty where nothing is known, "
                + "and quote cells that hold the separator",
            "line 3: there are 7 cells for 5 columns; leave a cell empty where nothing is known, "
                + "and quote cells that hold the separator"),
        Refusal(
            "id,status\nc1,open\nc2,open\nc1,open",
            "line 4, column id: \"c1\" line 2 has the same id; give every contract an id of its own"),
        Refusal(
            "id,status,paid_periods,flags\nc1,open,1.5,disputed;refund\nc2,open,-1,",
            "line 2, column paid_periods: \"1.5\" this is not a whole number",
            "line 2, column flags: \"disputed;refund\" this is not one of the known words; did you mean refunded?",
            "line 3, column paid_periods: \"-1\" this is not within 0 to 1000"),
        Refusal(
            "id,status,started,ended,first_payment,last_payment\nc1,ended,2026-03-01,2026-02-01,2026-05-01,2026-04-01",
            "line 2, column ended: \"2026-02-01\" this is before started",
            "line 2, column last_payment: \"2026-04-01\" this is before first_payment"),
        Refusal(
            "id,status,feedback,private_rating\nc1,ended,none,11\nc2,ended,none,5",
            "line 2, column private_rating: \"11\" this is not within 0.0 to 10.0",
            "line 3, column feedback: \"none\" the row has feedback all the same; "
                + "set feedback to given, or empty the ratings"),
        Refusal(
            "id,status\n\"c1,open\n", "line 2: a quoted cell has no end; end the cell with a quote"),
        Refusal(
            "id,status\nc\"1,open\n\"c2\"x,open",
            "line 2: there is a quote inside a cell that is not quoted; "
                + "put the whole cell in quotes and double the quotes inside",
            "line 3: there is a quote inside a cell that is not quoted; "
                + "put the whole cell in quotes and double the quotes inside"),
        Refusal("id,status\n\nc\0\01,open", "line 3: there is a zero byte; save the file in UTF-8"),
        Refusal(
            "id,status,client\n\"c\r\n1\",open,\nc2,opn,",
            "line 4, column status: \"opn\" this is not one of the known words; did you mean open?"),
    ]

    @Test(arguments: refusals)
    func allThatIsWrongIsSaidAtOnce(refusal: Refusal) {
        let error = #expect(throws: ContractFileError.self) { try read(refusal.text) }
        #expect(error?.issues.map(\.explanation) == refusal.explanations)
        #expect(error?.explanation == refusal.explanations.joined(separator: "\n"))
    }

    @Test(arguments: [
        ("0", 0), ("7", 700), ("$7", 700), ("-7.5", -750), ("-$7.05", -705), ("1,200", 120_000),
        ("$1,234,567.89", 123_456_789), ("1000000000", 100_000_000_000), ("007", 700), ("1200,5", 120_050),
        ("1.200,50", 120_050), ("USD 1,200.50", 120_050), ("1200.50 $", 120_050), ("usd1200", 120_000),
        ("US$ 5", 500), ("$ 1 200,50 usd", 120_050), ("1\u{A0}200", 120_000),
        ("1\u{202F}234\u{202F}567,8", 123_456_780),
        ("1.234.567", 123_456_700), (" 7 ", 700), ("-0.05", -5), ("0,5", 50), ("-$0", 0),
    ])
    func moneyIsReadToTheCent(text: String, cents: Int) throws {
        #expect(try read("id,status,earned\nc,open,\"\(text)\"").first?.earned == Dollars(cents: cents))
    }

    @Test(arguments: [
        "$", "-", "1.", ".5", "1.005", "1.200", "1.2.3", "12,34,567", "1234,567", ",100", "10 00", "1 20", "€5", "$-5",
        "--5", "٣", "1_000", "+5", "0x10", "1000000000.01", "0,500", "1,200.500", "1 200,300.5", "1.2,3", "USD", "$$5",
        "1'200", "1.200.30", "1,200,30.5", "1 200 ,5", "1.,5",
    ])
    func otherMoneyIsNot(text: String) {
        #expect(throws: ContractFileError.self) { try read("id,status,earned\nc,open,\"\(text)\"") }
    }

    @Test func descriptionsKeepTheUsersWordsToThemselves() throws {
        let secret = "Zanzibar"
        let error = try #require(throws: ContractFileError.self) {
            try read("id,status,ended,\(secret)\n\(secret),\(secret),\(secret),\(secret)")
        }
        let row = try #require(throws: ContractFileError.self) {
            try read("id,status,ended,stars\n\(secret),\(secret),\(secret),\(secret)\n\(secret),open,3/4/2021,")
        }
        for issue in error.issues + row.issues {
            #expect(!issue.description.contains(secret))
            #expect(!"\(issue)".contains("2021"))
        }
        #expect(!row.description.contains(secret) && row.description.contains("line 2, column status"))
        #expect(row.explanation.contains(secret))
    }

    @Test func whatAnIssueShowsCannotHarmATerminal() throws {
        let evil = "\u{1B}[31m\u{202E}\u{7}" + String(repeating: "e", count: 150)
        let error = try #require(throws: ContractFileError.self) { try read("id,status\nc,\(evil)") }
        let shown = try #require(error.issues.first).explanation
        #expect(!shown.unicodeScalars.contains { ["\u{1B}", "\u{202E}", "\u{7}"].contains($0) })
        #expect(shown.contains("…"))
    }
}
