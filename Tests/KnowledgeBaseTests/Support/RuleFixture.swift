import CivilCalendar
import Foundation
import KnowledgeBase
import Testing

/// One line of `rule-findings.tsv`: what must be found in the small knowledge base
/// once the files of a folder under `rules` replace its own.
struct RuleFixture: CustomTestStringConvertible, Sendable {
    let name: String
    let rule: String
    let severity: String
    let path: String
    let line: Int
    let column: Int

    var testDescription: String { name }

    static let all: [RuleFixture] = {
        let table = (try? String(contentsOfFile: "\(FixtureFolder.root)/rule-findings.tsv", encoding: .utf8)) ?? ""
        return table.split(separator: "\n").dropFirst().compactMap(RuleFixture.init)
    }()

    private init?(_ row: Substring) {
        let cells = row.split(separator: "\t").map(String.init)
        guard cells.count == 6, let line = Int(cells[4]), let column = Int(cells[5]) else { return nil }
        (name, rule, severity, path) = (cells[0], cells[1], cells[2], cells[3])
        (self.line, self.column) = (line, column)
    }

    var files: [KnowledgeFile] { FixtureFolder.sixIntents(with: FixtureFolder.files("rules/\(name)")) }
}
