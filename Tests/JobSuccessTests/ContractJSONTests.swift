import CivilCalendar
import JobSuccess
import Testing

struct ContractJSONTests {
    static let asOf = CalendarDay(year: 2026, month: 11, day: 21) ?? CalendarDay(ordinal: 0)

    private func read(_ text: String) throws(ContractFileError) -> [Contract] {
        try ContractFile.contracts(in: Array(text.utf8), asOf: Self.asOf)
    }

    private func explanations(_ text: String) -> [String] {
        do {
            _ = try read(text)
            return []
        } catch {
            return error.issues.map(\.explanation)
        }
    }

    @Test(arguments: [
        #"""
        [{"id":"c1","status":"ended","ended":"2026-10-22","earned":1200.50,"stars":5,"lastActivity":"2026-10-01",
          "flags":["disputed","feedback removed"],"client":null,"paid_periods":2}]
        """#,
        #"""
        {"contracts": [ {"flags": "disputed;feedback-removed", "paidPeriods": "2", "Last Activity": "2026-10-01",
          "stars": 5.0, "earned": "$1200.5", "ended": "2026-10-22", "status": "Ended", "id": "\u0063\u0031"} ] }
        """#,
    ])
    func objectsAreReadAsRows(text: String) throws {
        var contract = Contract(id: "c1", status: .ended)
        contract.ended = CalendarDay(iso8601: "2026-10-22")
        contract.lastActivity = CalendarDay(iso8601: "2026-10-01")
        contract.earned = Dollars(cents: 120_050)
        contract.stars = 5
        contract.paidPeriods = 2
        contract.flags = [.disputed, .feedbackRemoved]
        #expect(try read(text) == [contract])
    }

    @Test(arguments: ["[]", "{\"contracts\":[]}", "\u{FEFF}\n [ \r\n\t] "])
    func anEmptyListHoldsNoContracts(text: String) throws {
        #expect(try read(text).isEmpty)
    }

    @Test func theFirstByteChoosesTheReader() throws {
        #expect(try read("id;status\n[1];open").map(\.id) == ["[1]"])
        #expect(try read("\n[{\"id\":7,\"status\":\"open\"}]").map(\.id) == ["7"])
        #expect(throws: ContractFileError.self) { try ContractJSON.contracts(in: Array("id".utf8), asOf: Self.asOf) }
    }

    @Test(arguments: [
        ("1200", 120_000), ("1.200", 120), ("1200.50", 120_050), ("-40", -4_000), ("0.0", 0), ("1200.000", 120_000),
    ])
    func aNumberHasOneReading(number: String, cents: Int) throws {
        let contracts = try read("[{\"id\":\"c\",\"status\":\"open\",\"earned\":\(number)}]")
        #expect(contracts.map(\.earned) == [Dollars(cents: cents)])
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

    static let refusals = [
        Refusal(
            #"""
            [{"id": "c1", "status": "open"},
             {"id": "c1", "status": "opn",
              "earned": "1.200", "statsu": 1, "stars": 9}, 3,
             {"id": "c1", "status": "open", "started": "3/4/2026"}]
            """#,
            "contract 2 (line 3): \"statsu\" this is no known column; did you mean status?",
            "contract 3 (line 3): this is no contract; "
                + "write it in braces, such as {\"id\": \"c1\", \"status\": \"open\"}",
            "contract 4 (line 4), column started: \"3/4/2026\" this is not a day; "
                + "which order is meant? write 2026-04-03 or 2026-03-04",
            "contract 4 (line 4), column id: \"c1\" contract 1 (line 1) has the same id; "
                + "give every contract an id of its own"),
        Refusal(
            #"[{"id":"c1","status":"open","earned":"1,200","escrow":1.005,"funded":1e999,"paidPeriods":1e3}]"#,
            "contract 1 (line 1), column earned: \"1,200\" this amount can be read in two ways; "
                + "which is meant? write 1200 or 1.20",
            "contract 1 (line 1), column funded: \"1e999\" this is not an amount in US dollars; "
                + "write it as 1200.50 or $1,200.50",
            "contract 1 (line 1), column escrow: \"1.005\" this is not an amount in US dollars; "
                + "write it as 1200.50 or $1,200.50",
            "contract 1 (line 1), column paid_periods: \"1e3\" this is not a whole number"),
        Refusal(
            #"[{"id":"c1","id":"c2","status":true,"flags":[1],"client":{},"lastActivity":null,"last_activity":""}]"#,
            "contract 1 (line 1), column id: this column is there twice; remove one of the two",
            "contract 1 (line 1), column status: a value of this type is not possible here; "
                + "write a text, a number or null; flags may be a list of texts",
            "contract 1 (line 1), column flags: a value of this type is not possible here; "
                + "write a text, a number or null; flags may be a list of texts",
            "contract 1 (line 1), column client: a value of this type is not possible here; "
                + "write a text, a number or null; flags may be a list of texts",
            "contract 1 (line 1), column last_activity: this column is there twice; remove one of the two"),
        Refusal(
            "[{}]", "contract 1 (line 1), column id: this cell must not be empty",
            "contract 1 (line 1), column status: this cell must not be empty"),
        Refusal(
            #"{"id":"c1"}"#,
            "line 1: \"id\" this is no list of contracts; write [{…}, {…}] or {\"contracts\": [{…}, {…}]}",
            "line 1: this is no list of contracts; write [{…}, {…}] or {\"contracts\": [{…}, {…}]}"),
        Refusal("[", "line 1: the JSON breaks at character 2: expected a value"),
        Refusal("[{]", "line 1: the JSON breaks at character 3: expected a key in quotes"),
        Refusal("[{\"id\"\n  \"c\"}]", "line 2: the JSON breaks at character 3: expected :"),
        Refusal("[\r\n{},]", "line 2: the JSON breaks at character 4: expected a value"),
        Refusal("[] []", "line 1: the JSON breaks at character 4: expected the end of the file"),
        Refusal("[{\"id\":01}]", "line 1: the JSON breaks at character 10: expected no zero before other digits"),
        Refusal(
            "[{\"id\":\"a\nb\"}]", "line 1: the JSON breaks at character 10: expected no control character in a text"),
        Refusal("[{\"id\":\"\\ud800\"}]", "line 1: the JSON breaks at character 15: expected a whole character"),
        Refusal(
            "[{\"id\":\"\\x\"}]",
            "line 1: the JSON breaks at character 10: expected a known character after the backslash"),
        Refusal("[{\"id\":\"\\u00\"}]", "line 1: the JSON breaks at character 11: expected four hexadecimal digits"),
        Refusal("[{\"id\":\"\\u0000\"}]", "line 1: there is a zero byte; save the file in UTF-8"),
        Refusal("[nul]", "line 1: the JSON breaks at character 2: expected a value"),
    ]

    @Test(arguments: refusals)
    func allThatIsWrongIsSaidAtOnce(refusal: Refusal) {
        #expect(explanations(refusal.text) == refusal.explanations)
    }

    @Test func escapesAreRead() throws {
        let contracts = try read(#"[{"id":"\"\\\/\b\f\n\r\t\u00e9\uD83D\ude00","status":"open"}]"#)
        #expect(contracts.map(\.id) == ["\"\\/\u{8}\u{C}\n\r\té😀"])
    }

    @Test func deepNestingIsRefused() {
        let deep = "[{\"id\":" + String(repeating: "[", count: 1 << 20)
        #expect(explanations(deep) == ["line 1: the JSON breaks at character 38: expected no more than 32 levels"])
        let top = String(repeating: "[", count: 1 << 20)
        #expect(explanations(top).first?.contains("no more than 32 levels") == true)
        let objects = String(repeating: "{\"a\":", count: 1 << 18)
        #expect(explanations(objects).last?.contains("no more than 32 levels") == true)
    }

    @Test(arguments: [
        "[{\"id\":\"" + String(repeating: "a", count: 1 << 20) + "\",\"status\":\"open\"}]",
        "[{\"id\":\"c\",\"status\":\"open\",\"earned\":" + String(repeating: "9", count: 1 << 16) + "}]",
        "[{\"" + String(repeating: "k", count: 1 << 14) + "\":1}]",
        "[{\"id\":" + "\"c\",\"id\":".repeated(5_000) + "1}]",
        "[" + "1,".repeated(20_000) + "1]",
        "[{\"id\":\"\u{202E}\",\"status\":\"\u{0}\"}]",
    ])
    func hostileFilesAreRefused(text: String) {
        #expect(!explanations(text).isEmpty)
    }

    @Test func aLargeFileIsRefusedBeforeItIsRead() {
        let bytes = repeatElement(UInt8(ascii: "["), count: 50_000_000)
        let error = #expect(throws: ContractFileError.self) { try ContractFile.contracts(in: bytes, asOf: Self.asOf) }
        #expect(error?.issues.map(\.problem) == [.tooLarge(limit: ContractFile.sizeLimit)])
    }

    @Test(arguments: 0..<300)
    func randomBytesAreReadOrRefused(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "[", "]", "{", "}", ",", ":", "\"id\"", "\"status\"", "\"open\"", "1.5e9", "null", "\\", "\"", "\u{0}", "é",
            "-",
        ]
        let noise = (0..<60).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
        var bytes = Array(("[{\"id\":\"c\",\"status\":\"open\"}," + noise).utf8)
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
        do {
            _ = try ContractFile.contracts(in: bytes, asOf: Self.asOf)
        } catch {
            #expect(!error.issues.isEmpty && error.issues.allSatisfy { $0.place.line > 0 })
        }
    }
}

extension String {
    fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
