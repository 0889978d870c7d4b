/// One thing that is wrong with a contract file.
public struct ContractCSVIssue: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The column's name; nil where the whole line is meant.
    public let column: String?
    /// What stands in the cell: the user's own words, so never in
    /// ``description``.
    public let cell: String?
    /// What is wrong.
    public let problem: ContractCSVProblem

    init(line: Int, column: ContractColumn? = nil, cell: String? = nil, _ problem: ContractCSVProblem) {
        self.line = line
        self.column = column?.rawValue
        self.cell = cell
        self.problem = problem
    }
}

extension ContractCSVIssue: CustomStringConvertible {
    /// The issue without anything the user wrote, fit for a log.
    public var description: String { "line \(line)\(place): \(problem.title)" }

    /// The issue with the cell and what to do about it, for the person who
    /// owns the file. Control characters are replaced and long cells cut.
    public var explanation: String {
        let shown = cell.map { " \"\(Self.shown($0))\"" } ?? ""
        let hint = problem.hint.isEmpty ? "" : "; \(problem.hint)"
        return "line \(line)\(place):\(shown) \(problem.title)\(hint)"
    }

    private var place: String { column.map { ", column \($0)" } ?? "" }

    private static func shown(_ cell: String) -> String {
        let shown = cell.unicodeScalars.prefix(40).map { isPrintable($0) ? Character($0) : "\u{FFFD}" }
        return String(shown) + (cell.unicodeScalars.count > 40 ? "…" : "")
    }

    /// Whether a scalar cannot move the cursor, colour the terminal or turn
    /// the direction of the text.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
