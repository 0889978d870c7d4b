import KnowledgeBase

/// A report of confusions as findings under headings, for a person to work through.
package struct ConfusionListing: Sendable {
    /// Some findings of one kind.
    package struct Section: Hashable, Sendable {
        /// What they have in common.
        package let heading: String

        /// The findings, the worst first.
        let findings: [Finding]

        /// How many more there are of this kind.
        package let omitted: Int

        /// `path:line:column: severity[rule]: message`, the worst first.
        package var lines: [String] { findings.map(\.description) }
    }

    private let report: ConfusionReport
    private let limit: Int
    private let severity: Finding.Severity

    /// A listing.
    ///
    /// - Parameters:
    ///   - report: What was found.
    ///   - limit: How many pairs, and how many findings of each other kind, are listed.
    ///   - strict: Whether the findings are errors.
    package init(_ report: ConfusionReport, limit: Int, strict: Bool) {
        self.report = report
        self.limit = max(limit, 0)
        severity = strict ? .error : .warning
    }

    /// Twins, sure mistakes, the other mistakes pair by pair, weak intents.
    /// Kinds without a finding are left out; no line is listed twice.
    package var sections: [Section] {
        [twins, sureMistakes].compactMap { $0 } + pairs + [weakIntents].compactMap { $0 }
    }

    /// How many pairs are not listed.
    package var omittedPairs: Int { max(report.pairs.count - limit, 0) }

    // MARK: Sections

    private var twins: Section? {
        section("Nearly the same words in two intents", report.twins) { $0.finding(severity) }
    }

    private var sureMistakes: Section? {
        section("Taken for another intent without much doubt", report.sureMistakes) { $0.finding(severity) }
    }

    private var pairs: [Section] {
        let listed = Set(report.sureMistakes.prefix(limit))
        return report.pairs.prefix(limit).map { pair in
            let rest = pair.misread.filter { !listed.contains($0) }
            return Section(
                heading: Self.heading(of: pair, isListed: rest.isEmpty), findings: rest.map { $0.finding(severity) },
                omitted: 0)
        }
    }

    private var weakIntents: Section? {
        section("Intents of which too little is recognised", report.weakIntents) { $0.finding(severity) }
    }

    private func section<Item>(_ heading: String, _ items: [Item], finding: (Item) -> Finding) -> Section? {
        guard !items.isEmpty else { return nil }
        return Section(
            heading: heading, findings: items.prefix(limit).map(finding), omitted: max(items.count - limit, 0))
    }

    // MARK: Words

    private static func heading(of pair: ConfusedPair, isListed: Bool) -> String {
        let parts: [String?] = [
            taken(pair.first, for: pair.second),
            pair.second.misread.isEmpty ? nil : taken(pair.second, for: pair.first),
            pair.counterexamples == 1 ? "1 counterexample" : "\(pair.counterexamples) counterexamples",
            pair.isRelated ? "related by next" : nil,
            pair.isDeclined ? "both declined" : nil,
            isListed ? "all listed above" : nil,
        ]
        return parts.compactMap { $0 }.joined(separator: "; ")
    }

    private static func taken(_ side: ConfusedPair.Side, for other: ConfusedPair.Side) -> String {
        "\(side.intent) taken for \(other.intent): \(side.share.inWords)"
    }
}
