import CivilCalendar
import JobSuccess
import Testing

struct ContractCSVWritingTests {
    static let asOf = CalendarDay(year: 2026, month: 11, day: 21) ?? CalendarDay(ordinal: 0)

    @Test func onlyUsedColumnsAreWritten() {
        var contract = Contract(id: "logo, \"new\"", status: .ended)
        contract.earned = Dollars(cents: 120_050)
        contract.funded = Dollars(1_200)
        contract.escrow = Dollars(cents: -5)
        contract.stars = 5
        contract.flags = [.refunded, .disputed]
        let text = ContractCSV.text(of: [contract, Contract(id: "c 2", status: .open)])
        #expect(
            text == #"""
                id,status,earned,funded,escrow,stars,flags
                "logo, ""new""",ended,1200.5,1200,-0.05,5,"disputed;refunded"
                c 2,open,,,,,

                """#)
    }

    @Test func noContractsAreAHeader() throws {
        let text = ContractCSV.text(of: [])
        #expect(text == "id,status\n")
        #expect(try ContractCSV.contracts(in: Array(text.utf8), asOf: Self.asOf).isEmpty)
    }

    @Test func whatNoFileCanHoldIsWrittenAllTheSame() {
        var contract = Contract(id: "", status: .open)
        contract.stars = .nan
        contract.privateRating = -.infinity
        contract.earned = Dollars(cents: .min)
        #expect(ContractCSV.text(of: [contract]) == "id,status,earned\n,open,-92233720368547758.08\n")
    }

    @Test(arguments: 0..<150)
    func whatIsWrittenReadsBackEqual(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let contracts = RandomHistory(seed: seed, count: 5, asOf: Self.asOf).contracts.enumerated().map {
            Self.decorated($1, number: $0, using: &generator)
        }
        let text = ContractCSV.text(of: contracts)
        #expect(try ContractCSV.contracts(in: Array(text.utf8), asOf: Self.asOf) == contracts)
    }

    /// Names that files find hard, and the fields that histories lack.
    private static func decorated(
        _ contract: Contract, number: Int, using generator: inout SeededGenerator
    ) -> Contract {
        var contract = contract
        contract.id = name(using: &generator) + "\(number)"
        if contract.client != nil { contract.client = name(using: &generator) + "k" }
        contract.flags = Set(Contract.Flag.allCases.filter { _ in Bool.random(using: &generator) })
        contract.escrow = Dollars(cents: Int.random(in: -100_000...100_000, using: &generator))
        contract.milestoneDue = asOf.adding(days: Int.random(in: -900...900, using: &generator))
        contract.kind = Contract.Kind.allCases.randomElement(using: &generator)
        if contract.status != .ended { (contract.endReason, contract.endedBy) = (nil, nil) }
        return contract
    }

    private static func name(using generator: inout SeededGenerator) -> String {
        let pieces = [
            "\"", ",", ";", "\n", "\r\n", "\r", "=1+1", "+", "-", "@", "\t", " ", "é", "👩‍👩‍👧", "\u{202E}", "a", "|",
            "sep=;",
        ]
        return (0..<4).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }
}
