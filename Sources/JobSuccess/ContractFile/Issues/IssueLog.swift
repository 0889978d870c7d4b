/// The issues found so far: the first of them, and how many more.
struct IssueLog {
    private(set) var issues: [ContractFileIssue] = []
    /// How many were found but not kept.
    private(set) var omitted = 0

    var isEmpty: Bool { issues.isEmpty }

    /// Adds an issue. A broken file may have millions, and nobody reads those.
    mutating func add(_ issue: ContractFileIssue) {
        if issues.count < ContractFileError.issueLimit { issues.append(issue) } else { omitted += 1 }
    }
}
