extension WhatIfError: CustomStringConvertible {
    /// What is wrong, without anything the user wrote, fit for a log.
    public var description: String { place + problem.title }

    /// What is wrong, with the step and what to do about it, for the person
    /// who wrote it. Control characters are replaced and long steps cut.
    public var explanation: String {
        let words = said.map { "\"\(PrintableText.shown($0, limit: Self.longestStep))\": " } ?? ""
        return place + words + problem.title + (problem.hint.isEmpty ? "" : "; \(problem.hint)")
    }

    private static let longestStep = 60

    private var place: String { step.map { "step \($0): " } ?? "" }
}

extension WhatIfError.Problem {
    /// What is wrong, in a few words and without anything the user wrote.
    public var title: String {
        switch self {
        case .empty: "there is no step"
        case .tooLong(let limit): "this is longer than \(limit) bytes"
        case .tooManySteps(let limit): "there are more than \(limit) steps"
        case .unknownAction: "this is not a known action"
        case .notMonths: "this action needs a number of months"
        case .notAnAmount: "this action needs an amount of dollars"
        case .unexpectedValue: "this action takes no number"
        case .notADay: "what follows the @ is not a day"
        case .missingContract: "the contract is missing"
        case .unknownContract: "no contract has this id"
        case .beforeAsOf(let day): "the step is before the day of the score, \(day)"
        case .tooFarAhead(let latest): "the step is after \(latest), further ahead than a score looks back"
        case .tooManyWays: "too many steps can go in several ways"
        case .notPossible(let reason): reason.description
        }
    }

    /// What to do about it, which may name a contract; empty where the title
    /// says it all.
    public var hint: String {
        switch self {
        case .empty: "write an action and a contract, such as close-now:c4"
        case .tooLong, .tooManySteps, .tooManyWays: "ask about fewer steps at once"
        case .unknownAction(let word): word.map { "did you mean \($0)?" } ?? "known are \(Self.actions)"
        case .notMonths: "write it with a number from 1 to 24, such as leave-open=3"
        case .notAnAmount: "write it with an amount, such as refund-partial=50"
        case .unexpectedValue: "leave out what follows the equals sign"
        case .notADay: "write the day as YYYY-MM-DD"
        case .missingContract: "write the contract's id after a colon, such as close-now:c4"
        case .unknownContract(let id): id.map { "did you mean \(PrintableText.shown($0))?" } ?? ""
        case .beforeAsOf: "write a later day, or ask as of an earlier one"
        case .tooFarAhead, .notPossible: ""
        }
    }

    private static var actions: String { ContractAction.Word.allCases.map(\.rawValue).joined(separator: ", ") }
}
