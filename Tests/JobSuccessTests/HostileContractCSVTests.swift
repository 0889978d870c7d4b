import CivilCalendar
import JobSuccess
import Testing

struct HostileContractCSVTests {
    static let asOf = CalendarDay(year: 2026, month: 11, day: 21) ?? CalendarDay(ordinal: 0)

    private func problem(_ bytes: [UInt8]) -> ContractFileProblem? {
        do {
            _ = try ContractCSV.contracts(in: bytes, asOf: Self.asOf)
            return nil
        } catch {
            return error.issues.first?.problem
        }
    }

    @Test func aMegabyteOfOneLetterIsNoHeader() {
        #expect(problem(Array(repeating: UInt8(ascii: "a"), count: 1 << 20)) == .unknownColumn(didYouMean: nil))
    }

    @Test func aCellHasALimit() {
        let bytes = Array("id,status\n".utf8) + Array(repeating: UInt8(ascii: "x"), count: 201) + Array(",open".utf8)
        #expect(problem(bytes) == .tooLong(limit: 200))
    }

    @Test func aFileHasALimit() {
        let limit = ContractFile.sizeLimit
        #expect(problem(Array(repeating: 10, count: limit + 1)) == .tooLarge(limit: limit))
    }

    @Test func aMegabyteOfSeparatorsAreNoHeader() {
        #expect(problem(Array(repeating: UInt8(ascii: "\t"), count: 1 << 20)) == .empty)
        let wide = Array("id,status".utf8) + Array(repeating: UInt8(ascii: ","), count: 1 << 20)
        #expect(problem(wide) == .unknownColumn(didYouMean: nil))
    }

    @Test func rowsHaveALimit() {
        let rows = Array("id,status\n".utf8) + Array(repeating: Array("a,open\n".utf8), count: 100_001).joined()
        #expect(problem(rows) == .tooManyRows(limit: 100_000))
    }

    @Test(arguments: [
        [0xFF, 0xFE, 0x69], [0xFE, 0xFF, 0xD8, 0x00], [0xFF, 0xFE, 0x00, 0xDC, 0x69, 0x00],
    ])
    func brokenTwoByteEncodingsAreNamed(bytes: [UInt8]) {
        #expect(problem(bytes) == .wideEncoding)
    }

    @Test(arguments: [
        [0x80], [0xC3], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC0, 0xAF],
    ])
    func brokenUTF8IsRefused(bytes: [UInt8]) {
        #expect(problem(Array("id,status\nc".utf8) + bytes + Array(",open".utf8)) == .notUTF8)
    }

    @Test(arguments: ["‮c1", "👩‍👩‍👧‍👦", "é", "c\u{0301}", String(decoding: [0x63, 0xFF], as: UTF8.self)])
    func anyTextMayBeAnIdentifier(id: String) throws {
        let contracts = try ContractCSV.contracts(in: Array("id,status\n\(id),open".utf8), asOf: Self.asOf)
        #expect(contracts.map(\.id) == [id])
    }

    @Test func onlySoManyIssuesAreKept() throws {
        let rows = "id,status\n" + String(repeating: "c,x\n", count: 500)
        let error = try #require(throws: ContractFileError.self) {
            try ContractCSV.contracts(in: Array(rows.utf8), asOf: Self.asOf)
        }
        #expect(error.issues.count == ContractFileError.issueLimit)
        #expect(error.omitted == 300)
        #expect(error.description.hasSuffix("and 300 more"))
    }

    @Test(arguments: 0..<300)
    func randomBytesAreReadOrRefused(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let alphabet = Array("id,status,ended,stars\n\r\"\",;$-/. 0123456789open".utf8) + [0, 0xFF, 0xC3, 0xA9]
        let noise = (0..<200).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
        let bytes = seed.isMultiple(of: 2) ? noise : Array("id,status,ended,earned,stars\n".utf8) + noise
        if problem(bytes) == nil {
            #expect((try? ContractCSV.contracts(in: bytes, asOf: Self.asOf)) != nil)
        }
    }
}
