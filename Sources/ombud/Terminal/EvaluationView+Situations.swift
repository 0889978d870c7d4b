import Assistant
import Authoring

/// How the facts of messages are read.
extension EvaluationView {
    static func text(of figures: SituationFigures) -> String {
        let totals = table(
            "Facts of messages",
            [
                ("precision, the most frequent facts", figures.frequent.precision),
                ("recall, the most frequent facts", figures.frequent.recall),
                ("precision, all facts", figures.all.precision), ("recall, all facts", figures.all.recall),
                ("messages read whole, and nothing besides", figures.readWhole),
            ])
        return totals + "\n" + byKey(figures.keys)
    }

    private static func byKey(_ keys: [KeyFigures]) -> String {
        let rows = keys.map { figures in
            [figures.key?.rawValue ?? ""] + brief(figures.precision) + brief(figures.recall)
        }
        return "Facts by their key\n"
            + TextTable(
                alignments: [.left, .right, .left, .right, .left],
                rows: [["", "precision", "", "recall", ""]] + rows
            ).text
    }

    /// A share and what it was counted from; nothing where there is none.
    private static func brief(_ share: Share) -> [String] {
        share.total == 0 ? ["", ""] : [percent(share.value, digits: 1), "\(share.count) of \(share.total)"]
    }
}
