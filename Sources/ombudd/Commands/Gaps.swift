import ArgumentParser
import Mailroom
import Service

/// What the knowledge did not meet.
struct Gaps: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Questions that were declined, met with a question, or corrected by a moderator; alike ones together.",
        discussion: "With --tests it proposes a test for each correction. A person decides what becomes of it.")

    private static let page = 500

    @OptionGroup var options: ConfigurationOptions
    @Option(help: "How many questions to look at, newest first.") var limit = 2_000
    @Flag(help: "Propose tests from corrections.") var tests = false

    func run() async throws {
        let text = try await options.withStore { store in
            let gaps = try await gaps(in: store)
            return tests ? try await proposals(gaps, store) : Self.table(GapClusters(gaps).clusters)
        }
        try StandardStream.write(text.isEmpty ? "Nothing is missing." : text)
    }

    private func gaps(in store: SQLiteMailroom) async throws -> [Gap] {
        let limit = min(max(limit, 1), 100_000)
        var gaps: [Gap] = []
        while gaps.count < limit {
            let more = try await store.gaps(limit: min(Self.page, limit - gaps.count), before: gaps.last?.id)
            if more.isEmpty { break }
            gaps += more
        }
        return gaps
    }

    private func proposals(_ gaps: [Gap], _ store: SQLiteMailroom) async throws -> String {
        var texts: [String] = []
        for gap in gaps where gap.isCorrected {
            if let test = try await store.decision(gap.id).flatMap(ProposedTest.init) { texts.append(test.yaml) }
        }
        return texts.joined(separator: "\n")
    }

    private static func table(_ clusters: [GapCluster]) -> String {
        clusters.map { cluster in
            let corrected = cluster.corrected > 0 ? ", \(cluster.corrected) corrected" : ""
            let ids = cluster.ids.prefix(5).map { String($0) }.joined(separator: " ")
            let question = cluster.question.split { $0.isWhitespace }.joined(separator: " ")
            return "\(cluster.count) times\(corrected) (\(ids)): \(question.prefix(200).printable)"
        }.joined(separator: "\n")
    }
}
