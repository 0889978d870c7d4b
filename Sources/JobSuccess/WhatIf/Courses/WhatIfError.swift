public import CivilCalendar

/// Why a course cannot be followed.
public struct WhatIfError: Error, Hashable {
    /// What is wrong.
    public let problem: Problem
    /// The step, from 1; nil where the whole course is meant.
    public let step: Int?
    /// The step as it was written: the user's own words, so never in
    /// `description`.
    public let said: String?

    init(_ problem: Problem, step: Int? = nil, said: String? = nil) {
        self.problem = problem
        self.step = step
        self.said = said
    }

    /// What can be wrong with a course.
    public enum Problem: Error, Hashable, Sendable {
        // The writing.
        /// There is no step.
        case empty
        /// There are more bytes than the limit.
        case tooLong(limit: Int)
        /// There are more steps than the limit.
        case tooManySteps(limit: Int)
        /// An action nobody knows, and the one that may be meant.
        case unknownAction(didYouMean: String?)
        /// The action needs a number of months.
        case notMonths
        /// The action needs an amount of dollars.
        case notAnAmount
        /// The action takes no number.
        case unexpectedValue
        /// A contract's identifier and an `@`, but no day behind it.
        case notADay
        /// There is no contract behind the action.
        case missingContract

        // The contracts and days.
        /// No contract has this identifier.
        case unknownContract(didYouMean: String?)
        /// The step lies before the day of the score.
        case beforeAsOf(CalendarDay)
        /// The step lies further ahead than two years.
        case tooFarAhead(latest: CalendarDay)
        /// More ways than the limit would have to be followed.
        case tooManyWays(limit: Int)
        /// The step cannot be taken.
        case notPossible(NotPossible)
    }
}
