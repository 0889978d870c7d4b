import Authoring

/// A report of coverage as lines of a terminal.
struct CoverageView {
    let report: CoverageReport

    var text: String {
        [
            table("Intents", report.intents), table("Not covered", report.uncovered), sources, tests,
        ].joined(separator: "\n")
    }

    private func table(_ title: String, _ intents: [IntentCoverage]) -> String {
        let header = [
            "\(title) (\(intents.count))", "topic", "examples", "near misses", "tests", "variants", "longest",
            "allowed",
            "sources",
        ]
        let rows = intents.map { intent in
            [intent.id, intent.topic]
                + [
                    intent.examples, intent.counterexamples, intent.tests, intent.variants, intent.longestVariant,
                    intent.wordLimit, intent.sources,
                ].map(String.init)
        }
        let sum = ["in all", ""] + Self.sums(intents).map(String.init) + ["", "", ""]
        return TextTable(
            alignments: [.left, .left] + Array(repeating: .right, count: 7), rows: [header] + rows + [sum]
        ).text
    }

    private static func sums(_ intents: [IntentCoverage]) -> [Int] {
        [\IntentCoverage.examples, \.counterexamples, \.tests, \.variants].map { column in
            intents.reduce(0) { $0 + $1[keyPath: column] }
        }
    }

    private var sources: String {
        let header = ["Sources (\(report.sources.count))", "kind", "last seen", "days ago", "cited by", ""]
        let rows = report.sources.map { source in
            [
                source.id, source.kind, source.lastSeen.map { "\($0)" } ?? "unknown", source.age.map(String.init) ?? "",
                "\(source.answers)", source.isStale ? "review due" : "",
            ]
        }
        return TextTable(
            alignments: [.left, .left, .left, .right, .right, .left], rows: [header] + rows
        ).text
    }

    private var tests: String {
        let tests = report.tests
        return """
            Tests: \(tests.questions) questions, \(tests.conversations) conversations; \(tests.refusals) must be \
            declined, \(tests.knownFailures) are known failures

            """
    }
}
