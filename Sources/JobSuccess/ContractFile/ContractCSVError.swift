/// All that is wrong with a contract file.
///
/// A file with any issue is refused as a whole: half a history would give a
/// wrong score.
public struct ContractCSVError: Error, Hashable {
    /// The most issues that are kept.
    public static let issueLimit = 200

    /// The issues, by line; never empty.
    public let issues: [ContractCSVIssue]
    /// How many more there are.
    public let omitted: Int

    init(_ issues: [ContractCSVIssue]) {
        let byLine = issues.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
        self.issues = byLine.prefix(Self.issueLimit).map(\.element)
        omitted = max(0, issues.count - Self.issueLimit)
    }

    /// One line an issue, with the cells, for the person who owns the file.
    public var explanation: String { lines(issues.map(\.explanation)) }

    private func lines(_ texts: [String]) -> String {
        (texts + (omitted > 0 ? ["and \(omitted) more"] : [])).joined(separator: "\n")
    }
}

extension ContractCSVError: CustomStringConvertible {
    /// One line an issue, without anything the user wrote.
    public var description: String { lines(issues.map(\.description)) }
}
