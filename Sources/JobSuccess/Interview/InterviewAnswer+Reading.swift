import CivilCalendar

extension InterviewAnswer {
    /// Reads what somebody wrote in answer to a question.
    static func reading(
        of text: String, to question: InterviewQuestion, asOf: CalendarDay
    ) -> CellText.Reading<InterviewAnswer> {
        let word = text.lowercased()
        switch question {
        case .submitted where word == "no": return .success(.unknown)
        case .ended, .submitted, .lastActivity, .firstPayment, .lastPayment:
            return SpokenDay.reading(of: text, asOf: asOf).map { .cell($0.description) }
        case .earned, .escrow:
            return CellText.money(text, marks: .undecided).map { .cell($0.plainText) }
        case .stars: return CellText.number(text, in: 1...5).map { .cell("\($0)") }
        case .refund: return choice(word, of: ["yes": Contract.Flag.refunded.rawValue, "no": ""])
        case .feedback: return feedback(word)
        case .endedBy where ["me", "i", "you"].contains(word):
            return .success(.cell(Contract.Party.freelancer.rawValue))
        case .status, .kind, .endedBy, .endReason, .paidPeriods, .client, .name:
            return .success(.cell(text))
        }
    }

    private static func feedback(_ word: String) -> CellText.Reading<InterviewAnswer> {
        let words = Contract.Feedback.allCases.map { ($0.rawValue, $0.rawValue) }
        let more = [("yes", Contract.Feedback.given.rawValue), ("no", Contract.Feedback.missing.rawValue)]
        return choice(word, of: Dictionary(words + more, uniquingKeysWith: { first, _ in first }))
    }

    private static func choice(_ word: String, of cells: [String: String]) -> CellText.Reading<InterviewAnswer> {
        let short = ["y": "yes", "n": "no"]
        if let cell = cells[short[word] ?? word] { return .success(.cell(cell)) }
        return CellText.failure(.unknownWord(allowed: ["yes", "no"], didYouMean: nil))
    }
}
