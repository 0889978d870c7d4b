public import CivilCalendar

/// An action on one contract, on a day.
public struct CourseStep: Hashable, Sendable {
    /// What is done or happens.
    public var action: ContractAction
    /// The identifier of the contract.
    public var contract: Contract.ID
    /// The day; nil for the day of the step before it, or of the score where
    /// there is none. After a step on the same contract that takes its time it
    /// is the day on which that is over, and waiting for the release of work
    /// that is submitted already begins at once.
    public var day: CalendarDay?

    /// A step of a course.
    public init(_ action: ContractAction, contract: Contract.ID, on day: CalendarDay? = nil) {
        self.action = action
        self.contract = contract
        self.day = day
    }
}

extension CourseStep: CustomStringConvertible {
    /// The step as it is typed, such as `close-now:c4@2026-12-01`. It holds
    /// the identifier, which is the user's own word.
    public var description: String { "\(action):\(contract)" + (day.map { "@\($0)" } ?? "") }
}
