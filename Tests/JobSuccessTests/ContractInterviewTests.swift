import CivilCalendar
import JobSuccess
import Testing

struct ContractInterviewTests {
    static let asOf = CalendarDay(year: 2026, month: 11, day: 21) ?? CalendarDay(ordinal: 0)

    private func interview(_ lines: [String]) -> ContractInterview {
        var interview = ContractInterview(asOf: Self.asOf)
        for line in lines { interview.take(line) }
        return interview
    }

    struct Dialogue: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var lines: [String]
        /// The contracts as a table.
        var table: String

        init(_ name: String, _ lines: [String], _ rows: String...) {
            testDescription = name
            self.lines = lines
            table = rows.map { $0 + "\n" }.joined()
        }
    }

    static let dialogues = [
        Dialogue(
            "a good contract",
            ["ended", "2026-10-22", "$1,200.50", "yes", "4,9", "client", "Successful", "", "A", "logo", "done"],
            "id,client,status,ended,earned,feedback,stars,end_reason,ended_by",
            "logo,A,ended,2026-10-22,1200.5,given,4.9,successful,client"),
        Dialogue(
            "an unpaid one with a refund",
            ["Ended", "3 weeks ago", "0", "yes", "no", "me", "skip", "", "done"],
            "id,status,ended,earned,feedback,ended_by,flags",
            "c1,ended,2026-10-31,0,none,freelancer,refunded"),
        Dialogue(
            "nothing but the status is known",
            ["ended", "", "", "", "", "", "", "", "held", "", "", "", "", "", "", "", "done"],
            "id,status,feedback", "c1,ended,unknown", "c2,held,"),
        Dialogue(
            "open work by milestones",
            ["open", "fixed", "0", "200", "no", "yesterday", "A", "", "done"],
            "id,client,kind,status,last_activity,earned,escrow", "c1,A,fixed,open,2026-11-20,0,200"),
        Dialogue(
            "long work by the hour",
            ["paused", "hourly", "5000", "today", "8 months ago", "a month ago", "3", "", "", "done"],
            "id,kind,status,last_activity,earned,first_payment,last_payment,paid_periods",
            "c1,hourly,paused,2026-11-21,5000,2026-03-21,2026-10-21,3"),
        Dialogue(
            "rejected lines change nothing",
            [
                "closed", "", "ended", "3/4/2026", "2026-12-01", "2026-03-04", "1,200", "1.200", "1200", "maybe", "yes",
                "six", "5", "nobody", "client", "because", "successful", "", "", "", "done",
            ],
            "id,status,ended,earned,feedback,stars,end_reason,ended_by",
            "c1,ended,2026-03-04,1200,given,5,successful,client"),
        Dialogue(
            "back over a border, and on again",
            [
                "held", "", "", "", "", "", "", "first", "open", "back", "back", "back", "Client 7", "", "hourly", "",
                "",
                "", "first", "second", "done",
            ],
            "id,client,kind,status", "first,Client 7,,held", "second,,hourly,open"),
        Dialogue(
            "changing the first answer asks anew",
            [
                "ended", "2026-10-22", "100", "back", "back", "back", "open", "fixed", "", "", "", "", "", "", "",
                "done",
            ],
            "id,kind,status,earned", "c1,fixed,open,100"),
        Dialogue(
            "skip forgets an earlier answer",
            ["open", "fixed", "back", "skip", "", "", "", "", "", "", "done"],
            "id,status", "c1,open"),
        Dialogue(
            "quoted words are answers",
            ["open", "", "", "", "", "", "\"done\"", "\"back\"", "done"], "id,client,status", "back,done,open"),
        Dialogue(
            "an unfinished contract is dropped when said twice",
            ["open", "", "", "", "", "", "", "", "ended", "2026-10-22", "done", "done", "ignored"],
            "id,status", "c1,open"),
        Dialogue(
            "any other line takes done back",
            ["open", "", "done", "", "", "done", "back", "done", "", "", "", "", "", "done"], "id,status", "c1,open"),
    ]

    @Test(arguments: dialogues)
    func linesBecomeContracts(dialogue: Dialogue) {
        let interview = interview(dialogue.lines)
        #expect(interview.isFinished)
        #expect(ContractCSV.text(of: interview.contracts) == dialogue.table)
    }

    @Test func promptsSayWhereOneIsAndWhatEnterMeans() {
        var interview = ContractInterview(asOf: Self.asOf)
        #expect(interview.prompt.progress.hasPrefix("Contract 1, question 1 of about "))
        #expect(interview.prompt.text == "Is the contract open, paused, held or ended?")
        #expect(interview.prompt.hint.hasSuffix("This has to be known."))
        interview.take("ended")
        #expect(interview.prompt.hint.hasSuffix("Enter = unknown."))
        interview.take("2026-10-22")
        interview.take("back")
        #expect(interview.prompt.hint.hasSuffix("Enter keeps the answer: 2026-10-22."))
    }

    @Test(arguments: [
        ("today", "2026-11-21"), ("Yesterday", "2026-11-20"), ("14 days ago", "2026-11-07"),
        ("3 weeks ago", "2026-10-31"),
        ("a week ago", "2026-11-14"), ("about 2 months ago", "2026-09-21"), ("1 year ago", "2025-11-21"),
        ("9999 years ago", "0001-01-01"), ("‎2026-03-04‏", "2026-03-04"), (" 2026-03-04\r", "2026-03-04"),
    ])
    func daysAreSaidBack(line: String, day: String) {
        var interview = interview(["ended"])
        #expect(interview.take(line) == .accepted(day))
    }

    @Test(arguments: [
        ("3/4/2026", "This is not a day. Which order is meant? Write 2026-04-03 or 2026-03-04."),
        ("soon", "This is not a day. Write it as 2026-03-04, or as yesterday or 3 weeks ago."),
        ("tomorrow", "This is not a day. Write it as 2026-03-04, or as yesterday or 3 weeks ago."),
        ("99999 days ago", "This is not a day. Write it as 2026-03-04, or as yesterday or 3 weeks ago."),
        ("-3 days ago", "This is not a day. Write it as 2026-03-04, or as yesterday or 3 weeks ago."),
        ("2026-11-22", "This is after 2026-11-21, the day of the score. Correct it, or ask for a later day."),
        ("today\0", "Write it without control characters."), ("\u{1B}[31m", "Write it without control characters."),
        (String(repeating: "9", count: 1 << 20), "This is longer than any answer can be."),
    ])
    func rejectionsSayWhatToWrite(line: String, text: String) {
        var interview = interview(["ended"])
        let before = interview.prompt
        #expect(interview.take(line) == .rejected(text))
        #expect(interview.prompt == before)
    }

    @Test func laterDaysMustNotBeEarlier() {
        var interview = interview(["open", "hourly", "100", "", "2026-10-01"])
        #expect(interview.take("2026-09-01") == .rejected("This is before the first payment."))
        interview.take("2026-10-05")
        interview.take("back")
        interview.take("back")
        interview.take("2026-10-07")
        #expect(interview.take("") == .rejected("This is before the first payment."))
    }

    @Test func aNameIsGivenOnce() {
        var interview = interview(["open", "", "", "", "", "", "", "logo", "open", "", "", "", "", "", ""])
        #expect(interview.take("logo") == .rejected("Another contract has this name. Write another one."))
        #expect(interview.take("c1") == .accepted("Noted. c1: open"))
        #expect(interview.take("list") == .told("logo: open\nc1: open"))
    }

    @Test func freeNamesAvoidGivenOnes() {
        let open = ["open", "", "", "", "", "", ""]
        let interview = interview(open + ["c2"] + open + [""] + open + [""])
        #expect(interview.contracts.map(\.id) == ["c2", "c3", "c4"])
    }

    @Test func nothingIsLostUnasked() {
        var interview = interview(["open"])
        #expect(interview.take("done").text.hasPrefix("Contract 1 is not complete and would be dropped."))
        #expect(!interview.isFinished)
        #expect(interview.take("quit").text.hasPrefix("The answers would be lost."))
        #expect(interview.take("quit") == .abandoned("Nothing was kept."))
        #expect(interview.contracts.isEmpty)
        #expect(interview.isFinished)
    }

    @Test func theEndOfInputKeepsWhatIsComplete() {
        var interview = interview(["open", "", "", "", "", "", "", "", "ended"])
        #expect(interview.endOfInput() == .finished("Contract 2 is not complete and not kept. 1 contract noted."))
        #expect(interview.contracts.map(\.id) == ["c1"])
        #expect(interview.take("open") == .finished("1 contract noted."))
        var empty = ContractInterview(asOf: Self.asOf)
        #expect(empty.endOfInput() == .finished("0 contracts noted."))
    }

    @Test func theFirstQuestionHasNoneBeforeIt() {
        var interview = ContractInterview(asOf: Self.asOf)
        #expect(interview.take("back") == .rejected("This is the first question."))
        #expect(interview.take("?").text.contains("Commands: back"))
        #expect(interview.take("list") == .told("No contract is complete yet."))
    }

    @Test(arguments: 0..<25)
    func anyLinesAtAllAreTaken(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "", "back", "ended", "open", "yes", "no", "0", "100", "skip", "done", "today", "a year ago", "client", "5",
            "\u{202E}x", "\0", "?", "quit", "c1", "\"\"", "👩‍👩‍👧", "99999999999999999999", "unsuccessful", "hourly",
        ]
        var interview = ContractInterview(asOf: Self.asOf)
        for _ in 0..<100 where !interview.isFinished {
            #expect(!interview.take(pieces.randomElement(using: &generator) ?? "").text.isEmpty)
            #expect(!interview.prompt.text.isEmpty)
        }
        let table = ContractCSV.text(of: interview.contracts)
        #expect(try ContractCSV.contracts(in: Array(table.utf8), asOf: Self.asOf) == interview.contracts)
    }
}
