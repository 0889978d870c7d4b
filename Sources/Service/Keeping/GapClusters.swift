package import Mailroom

/// Puts questions together that ask nearly the same: those that share half of
/// their telling words with the first of a group.
package struct GapClusters: Sendable {
    /// The groups, the largest first.
    package let clusters: [GapCluster]

    /// The least share of common words, of all words of both (Jaccard).
    private static let likeness = 0.5
    /// The most groups that a question is held against: a bound on the time.
    private static let mostGroups = 2_000
    /// Words that tell nothing.
    private static let common: Set<Substring> = [
        "the", "and", "but", "for", "with", "that", "this", "have", "has", "had", "was", "are", "you", "not", "what",
        "why", "how", "when", "does", "did", "can", "will", "would", "should", "from", "they", "there", "about", "just",
    ]

    private struct Group {
        let words: Set<Substring>
        let question: String
        var gaps: [Gap]
    }

    /// Groups questions. The same questions in the same order give the same groups.
    package init(_ gaps: [Gap]) {
        var groups: [Group] = []
        for gap in gaps {
            let words = Self.words(gap.question)
            let place = groups.prefix(Self.mostGroups).firstIndex { Self.isAlike($0.words, words) }
            if let place {
                groups[place].gaps.append(gap)
            } else {
                groups.append(Group(words: words, question: gap.question, gaps: [gap]))
            }
        }
        clusters = groups.map { group in
            GapCluster(
                question: group.question, example: group.gaps.first?.id ?? 0, count: group.gaps.count,
                corrected: group.gaps.count { $0.isCorrected },
                latest: group.gaps.map(\.decided).max() ?? Moment(milliseconds: 0),
                ids: group.gaps.map(\.id).sorted(by: >))
        }.sorted { ($0.count, $0.ids.first ?? 0) > ($1.count, $1.ids.first ?? 0) }
    }

    private static func words(_ text: String) -> Set<Substring> {
        let words = text.lowercased().prefix(2_000).split { !$0.isLetter && !$0.isNumber }
        return Set(words.filter { $0.count > 2 && !common.contains($0) }.map { Substring(String($0)) })
    }

    private static func isAlike(_ left: Set<Substring>, _ right: Set<Substring>) -> Bool {
        let union = left.union(right).count
        guard union > 0 else { return true }
        return Double(left.intersection(right).count) / Double(union) >= likeness
    }
}
