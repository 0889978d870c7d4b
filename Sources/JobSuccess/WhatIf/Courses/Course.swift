/// One or more steps that are taken or happen one after another.
///
///     let course = try Course("submit-and-wait:c4,close-now:c5@2026-12-01")
///
/// Identifiers are free text. A comma only parts two steps where an action
/// and a `:` or `=` follow it, and `@` only belongs to the step where a day
/// written `YYYY-MM-DD` ends it. A contract whose own name ends like that
/// cannot be told apart in writing; make its step from values instead.
public struct Course: Hashable, Sendable {
    /// The steps, as told; never empty where the course was read from text.
    public var steps: [CourseStep]

    /// A course of these steps.
    public init(_ steps: [CourseStep]) {
        self.steps = steps
    }

    /// A course of one step.
    public init(_ action: ContractAction, contract: Contract.ID) {
        self.init([CourseStep(action, contract: contract)])
    }

    /// The course that somebody typed: `ACTION:ID` or `ACTION:ID@DAY`, further
    /// steps after commas.
    ///
    /// - Throws: `WhatIfError` with the step and what to write instead.
    public init(_ text: some StringProtocol) throws(WhatIfError) {
        self.init(try CourseReader.steps(in: Substring(text)))
    }
}

extension Course: CustomStringConvertible {
    /// The course as it is typed. It holds the identifiers, which are the
    /// user's own words.
    public var description: String { steps.map(\.description).joined(separator: ",") }
}
