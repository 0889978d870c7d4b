import ArgumentParser
import CivilCalendar
import JobSuccess

/// The score of a list of contracts.
struct Score: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Estimate the score of the contracts in a CSV file.",
        discussion: """
            The first line names the columns, in any order; only id and status are needed. An empty cell is unknown. \
            Days are written YYYY-MM-DD, money in US dollars.

              \(ContractCSV.columnNames.joined(separator: ", "))

            The result is an estimate by dated rules, not the platform's own calculation, and no promise.
            """)

    @Argument(help: "The file; - reads standard input.", completion: .file(extensions: ["csv"]))
    var contracts: String

    @Option(
        help: "A rule set instead of the one in force: \(Self.ruleSetNames).",
        completion: .list(RuleSet.Name.allCases.map(\.rawValue)), transform: Score.ruleSet)
    var rules: RuleSet?

    @Flag(help: "Print the report as a JSON object on one line.")
    var json = false

    @OptionGroup var day: DayOption
    @OptionGroup var style: StyleOption

    func run() throws {
        let asOf = day.day()
        let scorer = Scorer(rules: rules, asOf: asOf)
        let report = scorer.report(for: try read(asOf: asOf))
        try StandardStream.output.write(
            json ? JSONLine.text(report) + "\n" : ScoreReportView(report: report, style: style.style).text)
    }

    private func read(asOf: CalendarDay) throws(CommandFailure) -> [Contract] {
        let bytes = try InputFile.bytes(of: contracts, limit: ContractCSV.sizeLimit)
        do {
            return try ContractCSV.contracts(in: bytes, asOf: asOf)
        } catch {
            let name = contracts == "-" ? "standard input" : contracts
            throw CommandFailure(.badData, "\(name) was not read.\n\(error.explanation)")
        }
    }
}

extension Score {
    private static let ruleSetNames = RuleSet.Name.allCases.map(\.rawValue).joined(separator: ", ")

    private static func ruleSet(_ name: String) throws -> RuleSet {
        guard let rules = RuleSet.named(name) else {
            throw ValidationError("The rule sets are \(ruleSetNames).")
        }
        return rules
    }
}
