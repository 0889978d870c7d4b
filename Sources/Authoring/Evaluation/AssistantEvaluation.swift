package import Assistant
package import CivilCalendar
import KnowledgeBase

/// Asks the whole assistant questions whose intents are known.
package struct AssistantEvaluation: Sendable {
    private let assistant: Assistant
    private let asOf: CalendarDay

    /// An evaluation.
    ///
    /// - Parameters:
    ///   - assistant: Who is asked.
    ///   - asOf: The day of the questions.
    package init(assistant: Assistant, asOf: CalendarDay) {
        self.assistant = assistant
        self.asOf = asOf
    }

    /// Rows of intent, further acceptable intents (by commas, may be empty), text.
    ///
    /// - Throws: ``LabelledFile/Problem``.
    package func questions(at path: String) throws(LabelledFile.Problem) -> QuestionFigures {
        let file = try LabelledFile(at: path, columns: ["intent", "acceptable intents", "text"], optional: [1])
        var rows: [EvaluatedRow] = []
        for row in file.rows {
            let acceptable = Self.labels(row.cells[0] + "," + row.cells[1])
            try check(acceptable, row, file)
            guard let intent = acceptable.first, Self.labels(row.cells[0]) == [intent] else {
                throw .badRow(path: path, line: row.line, expected: "one intent, acceptable intents, text")
            }
            rows.append(ask(row, of: file, labels: [intent] + Set(acceptable).subtracting([intent]).sorted()))
        }
        return QuestionFigures(rows)
    }

    /// Rows of topic and text, all of them about uncovered things.
    ///
    /// - Throws: ``LabelledFile/Problem``.
    package func outOfScope(at path: String) throws(LabelledFile.Problem) -> ScopeFigures {
        let file = try LabelledFile(at: path, columns: ["topic", "text"])
        return ScopeFigures(file.rows.map { ask($0, of: file, labels: [$0.cells[0]]) })
    }

    /// Rows of intents (by commas, the deciding one first; `elsewhere` for an
    /// uncovered part) and text.
    ///
    /// - Throws: ``LabelledFile/Problem``.
    package func posts(at path: String) throws(LabelledFile.Problem) -> PostFigures {
        let file = try LabelledFile(at: path, columns: ["intents", "text"])
        var rows: [EvaluatedRow] = []
        for row in file.rows {
            let labels = Self.labels(row.cells[0])
            let covered = labels.filter { $0 != PostFigures.elsewhere }
            try check(covered, row, file)
            guard !covered.isEmpty, Set(labels).count == labels.count else {
                throw .badRow(path: path, line: row.line, expected: "different intents, one at least covered, text")
            }
            rows.append(ask(row, of: file, labels: labels))
        }
        return PostFigures(rows)
    }

    /// The text stands in the last column of every file.
    private func ask(_ row: LabelledFile.Row, of file: LabelledFile, labels: [String]) -> EvaluatedRow {
        EvaluatedRow(
            path: file.path, line: row.line, labels: labels,
            reply: assistant.reply(to: row.cells.last ?? "", asOf: asOf))
    }

    private func check(
        _ labels: [String], _ row: LabelledFile.Row, _ file: LabelledFile
    ) throws(LabelledFile.Problem) {
        // A label that nobody can answer would count as a miss of the matcher.
        for label in labels where !(assistant.knowledge.intent(label)?.isCovered ?? false) {
            throw .unknownLabel(path: file.path, line: row.line, label: label)
        }
    }

    private static func labels(_ cell: String) -> [String] {
        cell.split(separator: ",").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
    }
}
