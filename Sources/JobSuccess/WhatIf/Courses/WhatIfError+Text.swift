extension WhatIfError: CustomStringConvertible {
    /// What is wrong, without anything the user wrote, fit for a log.
    public var description: String { place + problem.title }

    /// What is wrong, with the step and what to do about it, for the person
    /// who wrote it. Control characters are replaced and long steps cut.
    public var explanation: String {
        let words = said.map { " \"\(Self.shown($0))\":" } ?? ""
        let hint = problem.hint.isEmpty ? "" : "; \(problem.hint)"
        let place = step.map { "step \($0):" } ?? ""
        return [place + words, problem.title + hint].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private var place: String { step.map { "step \($0): " } ?? "" }

    private static func shown(_ text: String) -> String {
        let shown = text.unicodeScalars.prefix(60).map { isPrintable($0) ? Character($0) : "\u{FFFD}" }
        return String(shown) + (text.unicodeScalars.count > 60 ? "…" : "")
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
        case .unknownContract(let id): id.map { "did you mean \(WhatIfError.hinted($0))?" } ?? ""
        case .beforeAsOf: "write a later day, or ask as of an earlier one"
        case .tooFarAhead, .notPossible: ""
        }
    }

    private static var actions: String { Action.Word.allCases.map(\.rawValue).joined(separator: ", ") }
}

extension WhatIfError {
    /// An identifier that is fit to be shown.
    fileprivate static func hinted(_ id: String) -> String { shown(id) }
}
