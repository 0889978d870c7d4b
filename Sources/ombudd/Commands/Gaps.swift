import ArgumentParser
import Mailroom
import Service

/// What the knowledge did not meet.
struct Gaps: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Questions that were declined, met with a question, or corrected by a moderator; alike ones together.",
        discussion: "With --tests it proposes a test for each, in YAML. A person decides what becomes of it.")

    private static let page = 500

    @OptionGroup var options: ConfigurationOptions
    @OptionGroup var output: OutputOptions
    @Option(help: "How many questions to look at, newest first.") var limit = 2_000
    @Flag(help: "Propose tests for the files in Intents.") var tests = false

    func run() async throws {
        let views = try await options.withStore { store in
            var views: [GapView] = []
            for cluster in GapClusters(try await gaps(in: store)).clusters {
                views.append(GapView(cluster: cluster, test: try await test(for: cluster, store), now: .now))
            }
            return views
        }
        try output.write(views, or: tests ? GapView.tests(views) : GapView.table(views))
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

    /// From the question that stands for the group.
    private func test(for cluster: GapCluster, _ store: SQLiteMailroom) async throws -> ProposedTest? {
        guard tests || output.isJSON else { return nil }
        return try await store.decision(cluster.example).flatMap { ProposedTest(of: $0, asked: cluster.count) }
    }
}
