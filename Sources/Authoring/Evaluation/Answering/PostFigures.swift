import Assistant

/// How posts with several questions are answered.
package struct PostFigures: Equatable, Sendable, Encodable {
    /// What a label of a post says where that part is not covered.
    static let elsewhere = "elsewhere"

    /// The question that decides is answered first.
    package let mainFirst: Share
    /// The question that decides is answered.
    package let mainAnswered: Share
    /// Covered questions that are answered, of all in all posts.
    package let questionsAnswered: Share
    /// Posts of which every covered question is answered, of those with two or more.
    package let wholePosts: Share
    /// Answers that nobody asked for, of all answers.
    package let strayAnswers: Share
    /// Posts whose uncovered part is said not to be covered, of those that have one.
    package let uncoveredNamed: Share
    /// The rows whose main question is not answered.
    package let misses: [EvaluationMiss]
}

extension PostFigures {
    init(_ rows: [EvaluatedRow]) {
        let found = rows.reduce(0) { sum, row in sum + row.covered.count(where: row.answered.contains) }
        let stray = rows.reduce(0) { sum, row in sum + row.answered.count { !row.covered.contains($0) } }
        mainFirst = Share(of: rows) { row in row.covered.first.map { $0 == row.answered.first } ?? false }
        mainAnswered = Share(of: rows, where: \.isMainAnswered)
        questionsAnswered = Share(found, of: rows.reduce(0) { $0 + $1.covered.count })
        wholePosts = Share(of: rows.filter { $0.covered.count > 1 }) { $0.covered.allSatisfy($0.answered.contains) }
        strayAnswers = Share(stray, of: rows.reduce(0) { $0 + $1.answered.count })
        uncoveredNamed = Share(of: rows.filter(\.hasUncoveredPart)) { !$0.reply.uncoveredTopics.isEmpty }
        misses = rows.filter { !$0.isMainAnswered }.map(\.miss)
    }
}

extension EvaluatedRow {
    fileprivate var covered: [String] { labels.filter { $0 != PostFigures.elsewhere } }
    fileprivate var hasUncoveredPart: Bool { labels.contains(PostFigures.elsewhere) }
    fileprivate var isMainAnswered: Bool { covered.first.map(answered.contains) ?? false }
}
