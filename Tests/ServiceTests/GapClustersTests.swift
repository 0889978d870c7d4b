import Mailroom
import Testing

@testable import Service

struct GapClustersTests {
    private func gap(_ id: Int64, _ question: String, isCorrected: Bool = false) -> Gap {
        Gap(id: id, decided: Moment(seconds: id), outcome: .declined, isCorrected: isCorrected, question: question)
    }

    @Test func likeQuestionsStandTogetherTheLargestGroupFirst() {
        let clusters = GapClusters([
            gap(4, "How many connects does a proposal cost?"), gap(3, "Why is my profile hidden?"),
            gap(2, "how many connects for a proposal cost", isCorrected: true),
            gap(1, "proposal cost: how many connects"),
        ]).clusters
        #expect(clusters.map(\.count) == [3, 1])
        #expect(clusters[0].ids == [4, 2, 1] && clusters[0].corrected == 1)
    }

    @Test func hostileQuestionsDoNoHarm() {
        let texts = ["", "\u{0}", String(repeating: "a", count: 1_000_000), "👩‍👩‍👧", "\u{202E}abc"]
        let gaps = texts.enumerated().map { gap(Int64($0.offset), $0.element) }
        #expect(GapClusters(gaps).clusters.map(\.count).reduce(0, +) == texts.count)
        #expect(GapClusters([]).clusters.isEmpty)
    }
}
