/// All that is wrong with a contract file.
///
/// A file with any issue is refused as a whole: half a history would give a
/// wrong score.
public struct ContractFileError: Error, Hashable {
    /// The most issues that are kept.
    public static let issueLimit = 200

    /// The issues, by line; never empty.
    public let issues: [ContractFileIssue]
    /// How many more there are.
    public let omitted: Int

    init(_ log: IssueLog) {
        let byLine = log.issues.enumerated().sorted {
            ($0.element.place.line, $0.offset) < ($1.element.place.line, $1.offset)
        }
        issues = byLine.map(\.element)
        omitted = log.omitted
    }

    init(_ issue: ContractFileIssue) {
        issues = [issue]
        omitted = 0
    }

    /// One line an issue, with the cells, for the person who owns the file.
    public var explanation: String { lines(issues.map(\.explanation)) }

    private func lines(_ texts: [String]) -> String {
        (texts + (omitted > 0 ? ["and \(omitted) more"] : [])).joined(separator: "\n")
    }
}

extension ContractFileError: CustomStringConvertible {
    /// One line an issue, without anything the user wrote.
    public var description: String { lines(issues.map(\.description)) }
}
