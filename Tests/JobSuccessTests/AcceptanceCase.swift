import CivilCalendar
import Foundation
import JobSuccess
import Testing

/// A worked case: a history, the rules and what they must make of it.
struct AcceptanceCase: Decodable, Sendable, CustomTestStringConvertible {
    struct Range: Decodable, Sendable {
        let low: Int
        let likely: Int
        let high: Int
        let expected: Double
    }

    let id: String
    let rules: String
    let asOf: CalendarDay
    let withLengthRule: Bool?
    let withoutMinimum: Bool?
    /// The lines of a contract file.
    let history: [String]?
    /// Scores of whole windows, by months, where no contracts are given.
    let windowScores: [String: Int]?
    /// The score; missing where there must be none.
    let score: Int?
    let range: Range?
    let probabilities: [String: Double]?
    let hiddenBad: [String: Double]?

    var testDescription: String { id }

    /// The named rules with the case's changes.
    var ruleSet: RuleSet? {
        guard var rules = RuleSet.named(rules) else { return nil }
        if withLengthRule == true { rules.lengthRule = RuleSet.named(.insights2024).lengthRule }
        if withoutMinimum == true {
            rules.minimums = [.init(from: asOf, minimum: .init(jobs: 1, clients: 1))]
        }
        return rules
    }

    func contracts() throws -> [Contract] {
        try ContractCSV.contracts(in: Array((history ?? []).joined(separator: "\n").utf8), asOf: asOf)
    }

    static func all() throws -> [AcceptanceCase] {
        struct File: Decodable { let cases: [AcceptanceCase] }
        let url = Bundle.module.url(forResource: "acceptance", withExtension: "json", subdirectory: "Fixtures")
        return try JSONDecoder().decode(File.self, from: Data(contentsOf: #require(url))).cases
    }
}
