import Assistant
import Foundation

/// A row of a file of messages with the facts they tell.
struct SituationRow {
    let path: String

    /// The line in the file, from 1.
    let line: Int

    let expectation: SituationExpectation

    let text: String

    /// Reads a file of facts as JSON and text.
    static func rows(at path: String) throws(LabelledFile.Problem) -> [SituationRow] {
        let file = try LabelledFile(at: path, columns: ["facts", "text"])
        let decoder = JSONDecoder()
        var rows: [SituationRow] = []
        for row in file.rows {
            let facts = try? decoder.decode(SituationExpectation.self, from: Data(row.cells[0].utf8))
            guard let facts else {
                throw .badRow(path: path, line: row.line, expected: "facts of a situation as JSON, text")
            }
            rows.append(SituationRow(path: path, line: row.line, expectation: facts, text: row.cells[1]))
        }
        return rows
    }
}
