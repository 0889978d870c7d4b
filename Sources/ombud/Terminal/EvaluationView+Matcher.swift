import Authoring

extension EvaluationView {
    static func text(of figures: MatcherFigures) -> String {
        [
            summary(of: figures),
            decisions("At the learned thresholds", figures.learned),
            figures.validated.map { decisions("At the thresholds chosen on the validation texts", $0) },
            figures.scopeCurve.map(curve),
            cost(
                training: figures.trainingSeconds, median: figures.medianMicroseconds, slow: figures.slowMicroseconds,
                megabytes: figures.peakMegabytes),
        ].compactMap { $0 }.joined(separator: "\n")
    }

    private static func summary(of figures: MatcherFigures) -> String {
        let title = "\(figures.examples) examples of \(figures.labels) labels, \(figures.labelNames) label names, "
        let separation = figures.scopeSeparation.map {
            [("separation of texts of no label (AUROC)", decimals($0))]
        }
        return table(
            title + (figures.embedding == nil ? "by words alone" : "with meaning"),
            [("right label", figures.accuracy)])
            + numbers(
                [("macro-F1", decimals(figures.macroF1)), ("calibration error", decimals(figures.calibrationError))]
                    + (separation ?? []))
    }

    private static func decisions(_ title: String, _ figures: DecisionFigures) -> String {
        let rows: [Row?] = [
            ("kept in scope", figures.kept), ("kept in scope with the right label", figures.keptAndRight),
            ("answered", figures.answered), ("right label, of those answered", figures.rightOfAnswered),
            figures.putOut.map { ("texts of no label put out of scope (recall)", $0) },
            figures.notAnswered.map { ("texts of no label not answered", $0) },
            figures.joint.map { ("right label or rightly out of scope, of all", $0) },
        ]
        let thresholds = "scope from \(decimals(figures.scopeAt)), answers from \(decimals(figures.answerAt))"
        return table("\(title): \(thresholds)", rows.compactMap { $0 })
    }

    private static func curve(_ points: [ScopePoint]) -> String {
        let rows = points.map { point in
            ["\(point.keepPercent) %", percent(point.kept.value, digits: 1), decimals(point.threshold)]
                + cells(point.putOut)
        }
        return "Texts of no label put out of scope, by how many others must be kept\n"
            + TextTable(
                alignments: [.right, .right, .right, .right, .left, .right],
                rows: [["at least", "kept", "scope from", "put out", "", ""]] + rows
            ).text
    }
}
