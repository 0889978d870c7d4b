import Mailroom
import Service

/// Questions that ask nearly the same and were not met, as people and programs read them.
struct GapView {
    private static let shownIDs = 4
    private static let shownQuestion = 90

    let cluster: GapCluster
    /// What an author may paste into an intent's file; nil where the text was erased.
    let test: ProposedTest?
    let now: Moment

    /// A table, with what to do next.
    static func table(_ views: [GapView]) -> [String] {
        guard let first = views.first?.cluster.ids.first else { return ["Nothing is missing."] }
        let head = ["TIMES", "CORRECTED", "LAST", "(UTC)", "DECISIONS", "QUESTION"]
        let table = TextTable(
            alignments: [.right, .right, .right, .left, .left, .left], rows: [head] + views.map(\.row))
        return table.lines
            + ["", "Next: ombudd gaps --tests > proposed.yaml", "      ombudd explain \(first)"]
    }

    /// The proposed tests, as they stand under `tests:` of an intent's file.
    static func tests(_ views: [GapView]) -> [String] {
        let tests = views.compactMap(\.test?.yaml)
        guard !tests.isEmpty else { return ["# Nothing is missing."] }
        return ["# Proposed by ombudd gaps: put what you agree with under `tests:` of an intent's file.", ""]
            + tests.map { $0.hasSuffix("\n") ? String($0.dropLast()) : $0 }
    }

    private var row: [String] {
        let question = cluster.question.split { $0.isWhitespace }.joined(separator: " ")
        let more = cluster.ids.count > Self.shownIDs ? " …" : ""
        return [
            "\(cluster.count)", cluster.corrected == 0 ? "-" : "\(cluster.corrected)",
            Age(of: cluster.latest, at: now).text, cluster.latest.shown,
            cluster.ids.prefix(Self.shownIDs).map { "\($0)" }.joined(separator: " ") + more,
            question.count > Self.shownQuestion ? question.prefix(Self.shownQuestion) + "…" : question,
        ]
    }
}

extension GapView: Encodable {
    private enum CodingKeys: CodingKey {
        case times, corrected, latest, decisions, question, test
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(cluster.count, forKey: .times)
        try container.encode(cluster.corrected, forKey: .corrected)
        try container.encode(cluster.latest.stamp, forKey: .latest)
        try container.encode(cluster.ids, forKey: .decisions)
        try container.encode(cluster.question, forKey: .question)
        try container.encode(test?.yaml, forKey: .test)
    }
}
