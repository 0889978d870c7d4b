import Authoring
import Foundation

/// Figures of an evaluation as lines of a terminal.
enum EvaluationView {
    private typealias Row = (name: String, share: Share)

    static func text(of figures: AssistantFigures) -> String {
        [figures.questions.map(text), figures.outOfScope.map(text), figures.posts.map(text)].compactMap { $0 }
            .joined(separator: "\n")
    }

    static func text(of figures: MatcherFigures) -> String {
        let rows: [Row?] = [
            ("right label", figures.accuracy), ("answered at the learned thresholds", figures.answered),
            ("right label, of those answered", figures.rightOfAnswered),
            figures.outOfScopeDeclined.map { ("texts of no label not answered", $0) },
        ]
        let numbers: [[String]?] = [
            ["macro-F1", decimals(figures.macroF1)], ["calibration error", decimals(figures.calibrationError)],
            figures.scopeSeparation.map { ["separation of texts of no label (AUROC)", decimals($0)] },
            ["training, seconds", String(format: "%.1f", figures.trainingSeconds)],
            ["a question, microseconds: median", String(format: "%.0f", figures.medianMicroseconds)],
            ["a question, microseconds: 99 of 100 below", String(format: "%.0f", figures.slowMicroseconds)],
            ["peak memory, MB", ProcessContext.peakMegabytes.map { String(format: "%.0f", $0) } ?? "unknown"],
        ]
        return table("\(figures.examples) examples of \(figures.labels) labels", rows.compactMap { $0 })
            + TextTable(alignments: [.left, .right], rows: numbers.compactMap { $0 }).text
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
            ]) + "macro-F1 \(decimals(figures.macroF1))\n"
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
                ("answers nobody asked for, of all answers", figures.strayAnswers),
                ("uncovered part named, of posts with one", figures.uncoveredNamed),
            ])
    }

    private static func table(_ title: String, _ rows: [Row]) -> String {
        let cells = rows.map { row in
            [
                row.name, percent(row.share.value, digits: 1),
                "(\(percent(row.share.interval.lowerBound)) to \(percent(row.share.interval.upperBound)))",
                "\(row.share.count) of \(row.share.total)",
            ]
        }
        return title + "\n" + TextTable(alignments: [.left, .right, .left, .right], rows: cells).text
    }

    private static func percent(_ share: Double, digits: Int = 0) -> String {
        String(format: "%.\(digits)f %%", share * 100)
    }

    private static func decimals(_ number: Double) -> String { String(format: "%.3f", number) }
}
