/// One thing that is wrong with a contract file.
public struct ContractFileIssue: Hashable, Sendable {
    /// Where it stands.
    public let place: ContractFilePlace
    /// The column's name; nil where the whole line is meant.
    public let column: String?
    /// What stands in the cell: the user's own words, so never in
    /// ``description``.
    public let cell: String?
    /// What is wrong.
    public let problem: ContractFileProblem

    init(
        _ place: ContractFilePlace, column: ContractColumn? = nil, cell: String? = nil, _ problem: ContractFileProblem
    ) {
        self.place = place
        self.column = column?.name
        self.cell = cell
        self.problem = problem
    }

    init(line: Int, column: ContractColumn? = nil, cell: String? = nil, _ problem: ContractFileProblem) {
        self.init(ContractFilePlace(line: line), column: column, cell: cell, problem)
    }
}

extension ContractFileIssue: CustomStringConvertible {
    /// The issue without anything the user wrote, fit for a log.
    public var description: String { "\(place)\(columnText): \(problem.title)" }

    /// The issue with the cell and what to do about it, for the person who
    /// owns the file. Control characters are replaced and long cells cut.
    public var explanation: String {
        let shown = cell.map { " \"\(PrintableText.shown($0))\"" } ?? ""
        let hint = problem.hint.isEmpty ? "" : "; \(problem.hint)"
        return "\(place)\(columnText):\(shown) \(problem.title)\(hint)"
    }

    private var columnText: String { column.map { ", column \($0)" } ?? "" }
}
