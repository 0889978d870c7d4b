/// Words that speak for or against an intent.
package struct Keywords: Hashable, Sendable, Codable {
    /// Groups of which each should be met once.
    package let eachOf: [[String]]

    /// Words that help.
    package let helps: [String]

    /// Words that rule the intent out.
    package let rulesOut: [String]

    /// Keywords; none at all by default.
    package init(eachOf: [[String]] = [], helps: [String] = [], rulesOut: [String] = []) {
        self.eachOf = eachOf
        self.helps = helps
        self.rulesOut = rulesOut
    }
}
