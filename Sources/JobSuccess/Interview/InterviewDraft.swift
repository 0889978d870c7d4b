import CivilCalendar

/// What has been answered about one contract.
struct InterviewDraft: Sendable {
    private(set) var answers: [InterviewQuestion: InterviewAnswer] = [:]

    /// Sets the answer to a question.
    mutating func set(_ question: InterviewQuestion, to answer: InterviewAnswer) { answers[question] = answer }

    /// Whether nothing has been answered.
    var isEmpty: Bool { answers.isEmpty }

    /// The name, once it is given.
    var name: String? { answers[.name]?.cell }

    /// The questions that matter, given the answers so far. Each depends on
    /// those before it only.
    func questions(asOf: CalendarDay) -> [InterviewQuestion] {
        var asked: [InterviewQuestion] = []
        var contract = Contract(id: "", status: .open)
        for question in InterviewQuestion.allCases where question.matters(for: contract) {
            asked.append(question)
            if answers[question] != nil { contract = self.contract(of: asked, asOf: asOf) ?? contract }
        }
        return asked
    }

    /// The first question without an answer.
    func firstOpen(asOf: CalendarDay) -> Int? { questions(asOf: asOf).firstIndex { answers[$0] == nil } }

    /// The contract, once everything has been asked and agrees.
    func contract(asOf: CalendarDay) -> Contract? {
        guard firstOpen(asOf: asOf) == nil, issues(asOf: asOf).isEmpty else { return nil }
        return contract(of: questions(asOf: asOf), asOf: asOf)
    }

    /// What is wrong with all answers together.
    func issues(asOf: CalendarDay) -> [ContractFileIssue] { issues(of: questions(asOf: asOf), asOf: asOf) }

    /// What is wrong with the answer to a question, given those before it.
    func problem(with question: InterviewQuestion, asOf: CalendarDay) -> ContractFileProblem? {
        let asked = questions(asOf: asOf)
        let last = asked.firstIndex(of: question) ?? asked.startIndex
        return issues(of: Array(asked[...last]), asOf: asOf).first { $0.column == question.column.name }?.problem
    }
}

// MARK: - As a record of a file

extension InterviewDraft {
    private func contract(of questions: [InterviewQuestion], asOf: CalendarDay) -> Contract? {
        var record = record(of: questions, asOf: asOf)
        return record.contract()
    }

    private func issues(of questions: [InterviewQuestion], asOf: CalendarDay) -> [ContractFileIssue] {
        var record = record(of: questions, asOf: asOf)
        _ = record.contract()
        return record.issues
    }

    /// The answers as cells, so that a person is held to the same rules as a
    /// file.
    private func record(of questions: [InterviewQuestion], asOf: CalendarDay) -> ContractRecord {
        // A name comes last, and nothing is unknown about its being missing.
        var cells: [ContractColumn: String] = [.id: "-"]
        for question in questions { cells[question.column] = cell(question) ?? cells[question.column] }
        return ContractRecord(ContractCells(cells), place: .init(line: 1), asOf: asOf, marks: .undecided)
    }

    private func cell(_ question: InterviewQuestion) -> String? {
        // Nothing said would come to mean "none" once two weeks have passed.
        if question == .feedback, answers[question] == .unknown { return Contract.Feedback.unknown.rawValue }
        return answers[question]?.cell
    }
}
