import Authoring
import Foundation

/// Figures of an evaluation as lines of a terminal.
enum EvaluationView {
    typealias Row = (name: String, share: Share)

    static func text(of figures: AssistantFigures) -> String {
        let parts = [
            figures.questions.map(text), figures.outOfScope.map(text), figures.posts.map(text),
            figures.situations.map(text),
        ]
        let cost = cost(
            median: figures.medianMicroseconds, slow: figures.slowMicroseconds, megabytes: figures.peakMegabytes)
        return (parts.compactMap { $0 } + [cost]).joined(separator: "\n")
    }

    static func text(of misses: [EvaluationMiss]) -> String {
        misses.map { miss in
            "\(miss.path):\(miss.line): expected \(miss.expected.joined(separator: ", ")),"
                + " got \(miss.got.joined(separator: ", "))\n"
        }.joined()
    }

    private static func text(of figures: QuestionFigures) -> String {
        table(
            "Questions with one intent",
            [
                ("right intent first", figures.right), ("acceptable intent first", figures.acceptable),
                ("acceptable intent anywhere", figures.anyAcceptable),
                ("acceptable first, of those answered", figures.acceptableOfAnswered),
                ("asked back", figures.clarified), ("asked back with an acceptable offer", figures.clarifiedWell),
                ("declined", figures.declined),
            ])
            + numbers([
                ("macro-F1", decimals(figures.macroF1)),
                ("calibration error, of those answered", decimals(figures.calibrationError)),
            ])
    }

    private static func text(of figures: ScopeFigures) -> String {
        table(
            "Questions about uncovered things",
            [("declined", figures.declined), ("asked back", figures.clarified), ("answered", figures.answered)])
    }

    private static func text(of figures: PostFigures) -> String {
        table(
            "Posts with several questions",
            [
                ("main question first", figures.mainFirst), ("main question answered", figures.mainAnswered),
                ("questions answered, of all", figures.questionsAnswered),
                ("every question answered, of posts with several", figures.wholePosts),
                ("answers nobody asked for, of all answers", figures.strayAnswers),
                ("uncovered part named, of posts with one", figures.uncoveredNamed),
            ])
    }
}

// MARK: - Lines

extension EvaluationView {
    static func table(_ title: String, _ rows: [Row]) -> String {
        title + "\n"
            + TextTable(alignments: [.left, .right, .left, .right], rows: rows.map { [$0.name] + cells($0.share) }).text
    }

    static func numbers(_ rows: [(name: String, number: String)]) -> String {
        TextTable(alignments: [.left, .right], rows: rows.map { [$0.name, $0.number] }).text
    }

    /// A share, its interval, and what it was counted from.
    static func cells(_ share: Share) -> [String] {
        [
            percent(share.value, digits: 1),
            "(\(percent(share.interval.lowerBound)) to \(percent(share.interval.upperBound)))",
            "\(share.count) of \(share.total)",
        ]
    }

    /// What it takes: training where there was any, microseconds a question, and memory.
    static func cost(training seconds: Double? = nil, median: Double, slow: Double, megabytes: Double?) -> String {
        let training = seconds.map { [("training, seconds", String(format: "%.1f", $0))] } ?? []
        let rows = [
            ("a question, microseconds: half take no longer", String(format: "%.0f", median)),
            ("a question, microseconds: 99 of 100 take no longer", String(format: "%.0f", slow)),
            ("peak memory, MB", megabytes.map { String(format: "%.0f", $0) } ?? "unknown"),
        ]
        return "The cost\n" + numbers(training + rows)
    }

    static func percent(_ share: Double, digits: Int = 0) -> String {
        String(format: "%.\(digits)f %%", share * 100)
    }

    static func decimals(_ number: Double) -> String { String(format: "%.3f", number) }
}
