import CivilCalendar
import JobSuccess

/// A score report as lines of a terminal.
struct ScoreReportView {
    let report: ScoreReport
    let style: TerminalStyle

    var text: String {
        [headline, windows, contracts].joined(separator: "\n")
    }

    private var headline: String {
        let rules = "\(report.rules.title), on \(report.asOf)"
        var lines = [style.bold("Estimate: \(report.now.inWords)") + " (\(rules))"]
        if report.asOf < report.rules.validFrom, report.rules.name == .classic2018 {
            lines.append("There was no score on this day yet; it appeared in March 2015.")
        }
        if let arithmetic = report.arithmetic { lines.append("Best window: \(arithmetic)") }
        if let missing = report.estimate.missing {
            lines.append("Missing for a score: \(Self.words(for: missing)).")
        }
        if let withoutHeld = report.withoutHeld {
            lines.append("If held contracts are left out: \(withoutHeld.inWords)")
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func words(for missing: ScoreEstimate.Shortfall) -> String {
        let parts = [(missing.jobs, "counted contract"), (missing.clients, "client")].filter { $0.0 > 0 }
        return parts.map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: " and ")
    }

    private var windows: String {
        let header = ["window", "score", "jobs", "clients", "good", "of"]
        let rows = report.windows.map { window in
            [
                "\(window.months) months", window.score.map(String.init) ?? "-", "\(window.jobs)", "\(window.clients)",
                Self.number(window.goodWeight), Self.number(window.totalWeight) + (window.usable ? "" : "  too few"),
            ]
        }
        return TextTable(alignments: [.left, .right, .right, .right, .right, .left], rows: [header] + rows).text
    }

    private var contracts: String {
        let rows = report.contracts.map { contract in
            let isCounted = contract.outcome != .notCounted
            return [
                contract.id, Self.name(contract.outcome), isCounted ? Self.weight(of: contract) : "",
                isCounted ? place(of: contract) : "",
                contract.because.description,
            ]
        }
        let header = ["contract", "counts as", "weight", "in 6 months", "because"]
        return TextTable(alignments: [.left, .left, .right, .left, .left], rows: [header] + rows).text
    }

    private func place(of contract: ContractOutcome) -> String {
        guard let firstOutside = contract.leavesWindows[Self.shortestWindow] else { return "always" }
        return firstOutside > report.asOf ? "until \(firstOutside.adding(days: -1))" : "left"
    }

    /// The window that all rule sets have and that moves a score first.
    private static let shortestWindow = 6

    private static func weight(of contract: ContractOutcome) -> String {
        let isPartly = contract.failingWeight > .none && contract.failingWeight < contract.weight
        return contract.weight.description + (isPartly ? ", \(contract.failingWeight) bad" : "")
    }

    private static func name(_ kind: ContractOutcome.Kind) -> String {
        switch kind {
        case .good: "good"
        case .bad: "bad"
        case .uncertain: "uncertain"
        case .notCounted: "not counted"
        }
    }

    private static func number(_ weight: Double) -> String {
        weight == weight.rounded() ? "\(Int(weight))" : "\(weight)"
    }
}
