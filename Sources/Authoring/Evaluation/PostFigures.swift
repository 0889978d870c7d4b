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
    /// Answers that nobody asked for, of all answers.
    package let strayAnswers: Share
    /// Posts whose uncovered part is said not to be covered, of those that have one.
    package let uncoveredNamed: Share
    /// The rows whose main question is not answered.
    package let misses: [EvaluationMiss]
}

extension PostFigures {
    /// One post with what came of it.
    struct Outcome {
        let path: String
        let line: Int
        let labels: [String]
        let reply: Reply

        var covered: [String] { labels.filter { $0 != PostFigures.elsewhere } }
        var hasUncoveredPart: Bool { labels.contains(PostFigures.elsewhere) }
        var answered: [String] { reply.answers.map(\.intent) }
        var isMainFirst: Bool { covered.first.map { $0 == answered.first } ?? false }
        var isMainAnswered: Bool { covered.first.map(answered.contains) ?? false }
    }

    init(_ outcomes: [Outcome]) {
        let found = outcomes.reduce(0) { sum, outcome in
            sum + outcome.covered.count(where: outcome.answered.contains)
        }
        let answers = outcomes.reduce(0) { $0 + $1.answered.count }
        let stray = outcomes.reduce(0) { sum, outcome in
            sum + outcome.answered.count { !outcome.covered.contains($0) }
        }
        mainFirst = Share(of: outcomes, where: \.isMainFirst)
        mainAnswered = Share(of: outcomes, where: \.isMainAnswered)
        questionsAnswered = Share(found, of: outcomes.reduce(0) { $0 + $1.covered.count })
        strayAnswers = Share(stray, of: answers)
        uncoveredNamed = Share(of: outcomes.filter(\.hasUncoveredPart)) { !$0.reply.uncoveredTopics.isEmpty }
        misses = outcomes.filter { !$0.isMainAnswered }.map {
            EvaluationMiss(path: $0.path, line: $0.line, expected: $0.labels, got: $0.reply.seen)
        }
    }
}
