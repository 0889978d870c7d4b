/// A row of a file that the assistant is asked about.
struct EvaluationQuestion {
    let path: String

    /// The line in the file, from 1.
    let line: Int

    /// What the row is labelled with; at least one, the one that decides first.
    let labels: [String]

    let text: String

    /// The text stands in the last column of every file.
    init(_ row: LabelledFile.Row, of file: LabelledFile, labels: [String]) {
        (path, line, self.labels, text) = (file.path, row.line, labels, row.cells.last ?? "")
    }
}
