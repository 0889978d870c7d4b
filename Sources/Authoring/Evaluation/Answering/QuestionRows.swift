import KnowledgeBase

/// Reads the files of an evaluation and checks their labels.
struct QuestionRows {
    /// The intents that the labels must name.
    let knowledge: Knowledge

    /// The rows of ``EvaluationFiles/questions``.
    func questions(at path: String) throws(LabelledFile.Problem) -> [EvaluationQuestion] {
        let file = try LabelledFile(at: path, columns: ["intent", "acceptable intents", "text"], optional: [1])
        var rows: [EvaluationQuestion] = []
        for row in file.rows {
            let acceptable = Self.labels(row.cells[0] + "," + row.cells[1])
            try check(acceptable, row, file)
            guard let intent = acceptable.first, Self.labels(row.cells[0]) == [intent] else {
                throw .badRow(path: path, line: row.line, expected: "one intent, acceptable intents, text")
            }
            let labels = [intent] + Set(acceptable).subtracting([intent]).sorted()
            rows.append(EvaluationQuestion(row, of: file, labels: labels))
        }
        return rows
    }

    /// The rows of ``EvaluationFiles/outOfScope``.
    func outOfScope(at path: String) throws(LabelledFile.Problem) -> [EvaluationQuestion] {
        let file = try LabelledFile(at: path, columns: ["topic", "text"])
        return file.rows.map { EvaluationQuestion($0, of: file, labels: [$0.cells[0]]) }
    }

    /// The rows of ``EvaluationFiles/posts``.
    func posts(at path: String) throws(LabelledFile.Problem) -> [EvaluationQuestion] {
        let file = try LabelledFile(at: path, columns: ["intents", "text"])
        var rows: [EvaluationQuestion] = []
        for row in file.rows {
            let labels = Self.labels(row.cells[0])
            let covered = labels.filter { $0 != PostFigures.elsewhere }
            try check(covered, row, file)
            guard !covered.isEmpty, Set(labels).count == labels.count else {
                throw .badRow(path: path, line: row.line, expected: "different intents, one at least covered, text")
            }
            rows.append(EvaluationQuestion(row, of: file, labels: labels))
        }
        return rows
    }

    private func check(
        _ labels: [String], _ row: LabelledFile.Row, _ file: LabelledFile
    ) throws(LabelledFile.Problem) {
        // A label that nobody can answer would count as a miss of the matcher.
        for label in labels where !(knowledge.intent(label)?.isCovered ?? false) {
            throw .unknownLabel(path: file.path, line: row.line, label: label)
        }
    }

    private static func labels(_ cell: String) -> [String] {
        cell.split(separator: ",").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
    }
}
