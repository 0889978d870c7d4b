/// What a check found, and how much of what it looked at was fine.
package struct CheckReport: Equatable, Sendable {
    /// `path:line:column: severity[rule]: message`, one finding each.
    package let findings: [String]
    /// How many of the checked things were fine.
    package let passed: Int
    /// How many were not.
    package let failed: Int

    /// A report.
    package init(findings: [String], passed: Int, failed: Int) {
        self.findings = findings
        self.passed = passed
        self.failed = failed
    }
}
