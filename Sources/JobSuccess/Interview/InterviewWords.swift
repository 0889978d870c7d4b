import CivilCalendar

/// Says back what was answered, and what is wrong with an answer.
enum InterviewWords {
    /// An answer in a word or two.
    static func said(_ answer: InterviewAnswer, to question: InterviewQuestion) -> String {
        guard let cell = answer.cell else { return question == .submitted ? "none known" : "unknown" }
        switch question {
        case .earned, .escrow: return "$" + cell
        case .refund: return cell.isEmpty ? "no refund" : "refunded"
        case .feedback: return cell == Contract.Feedback.missing.rawValue ? "no feedback" : "feedback \(cell)"
        case .stars: return "\(cell) stars"
        case .paidPeriods: return "\(cell) periods"
        case .endedBy: return "ended by the \(cell)"
        default: return PrintableText.shown(cell)
        }
    }

    /// A contract in one line.
    static func summary(of contract: Contract) -> String {
        let parts: [String?] = [
            [contract.status.rawValue, contract.ended?.description].compactMap(\.self).joined(separator: " "),
            contract.earned.map(\.description),
            contract.stars.map { "\($0) stars" },
            contract.client.map { "client \(PrintableText.shown($0))" },
        ]
        return "\(PrintableText.shown(contract.id)): \(parts.compactMap(\.self).joined(separator: ", "))"
    }

    /// What is wrong, and what to write instead.
    static func rejection(_ problem: ContractFileProblem) -> String {
        switch problem {
        case .notADay: "This is not a day. Write it as 2026-03-04, or as yesterday or 3 weeks ago."
        case .missingCell: "This has to be known."
        case .before(let column): "This is before the \(column.split(separator: "_").joined(separator: " "))."
        default: sentences(problem)
        }
    }

    private static func sentences(_ problem: ContractFileProblem) -> String {
        [problem.title, problem.hint].filter { !$0.isEmpty }
            .map { $0.prefix(1).uppercased() + $0.dropFirst() + ($0.hasSuffix("?") ? "" : ".") }
            .joined(separator: " ").split(separator: "? w").joined(separator: "? W")
    }

    /// A number of contracts.
    static func contracts(_ count: Int) -> String { count == 1 ? "1 contract" : "\(count) contracts" }
}
