public import CivilCalendar

/// Asks a person for their contracts, one question after another.
///
/// The interview reads and writes nothing by itself: show ``prompt``, hand
/// what was written to ``take(_:)``, show what it says, until ``isFinished``.
/// Then ``contracts`` are ready for ``ContractCSV/text(of:)``.
///
///     var interview = ContractInterview(asOf: today)
///     interview.take("ended")        // .accepted("ended")
///     interview.take("3 weeks ago")  // .accepted("2026-10-31")
///
/// Beside answers it knows the commands `back`, `?`, `skip`, `list`, `done`
/// and `quit`; an empty line keeps an earlier answer, or means unknown. An
/// answer in quotes is never a command.
public struct ContractInterview: Sendable {
    /// Whether nothing more is asked.
    public private(set) var isFinished = false

    private let asOf: CalendarDay
    private var drafts = [InterviewDraft()]
    /// Which contract is being entered, and which of its questions is next.
    private var current = 0
    private var index = 0
    /// A command that would lose answers and has to be written twice.
    private var unconfirmed: InterviewLine?

    /// An interview in which nothing has been answered yet.
    ///
    /// - Parameter asOf: The day of the score; "today" in answers.
    public init(asOf: CalendarDay) { self.asOf = asOf }

    /// The contracts that are complete, in the order in which they were
    /// entered.
    public var contracts: [Contract] { drafts.compactMap { $0.contract(asOf: asOf) } }

    /// The question to show.
    public var prompt: Prompt {
        let isFirst = index == 0 && current > 0
        return Prompt(
            progress: "Contract \(current + 1), question \(index + 1) of about \(questions.count)",
            text: question.text + (isFirst ? " Write done if there are no more contracts." : ""),
            hint: "\(question.reason) Example: \(question.example). \(meaningOfEnter)")
    }

    /// Takes a line: an answer or a command.
    ///
    /// - Returns: What to show. Any line is fine, however long or broken.
    @discardableResult
    public mutating func take(_ line: String) -> Response {
        guard !isFinished else { return .finished(noted) }
        let line = InterviewLine(line)
        let isConfirmed = line == unconfirmed
        unconfirmed = nil
        switch line {
        case .enter: return answer(draft.answers[question] ?? .unknown)
        case .skip: return answer(.unknown)
        case .answer(let text): return answer(text)
        case .tooLong: return .rejected("This is longer than any answer can be.")
        case .controlCharacter: return .rejected("Write it without control characters.")
        case .back: return goBack()
        case .explain: return .told("\(prompt.text) \(prompt.hint) \(Self.commands)")
        case .list: return .told(listing)
        case .done: return finish(isConfirmed: isConfirmed)
        case .quit: return quit(isConfirmed: isConfirmed)
        }
    }

    /// Ends the interview because there is no more input.
    ///
    /// - Returns: What to show, and whether a contract was dropped.
    public mutating func endOfInput() -> Response {
        isFinished ? .finished(noted) : finish(isConfirmed: true)
    }
}

// MARK: - Where the interview stands

extension ContractInterview {
    private static let commands =
        "Commands: back, skip (unknown), list, done (finish), quit (leave without the contracts)."

    private var draft: InterviewDraft { drafts[current] }

    private var questions: [InterviewQuestion] { draft.questions(asOf: asOf) }

    private var question: InterviewQuestion { questions[min(index, questions.count - 1)] }

    private var meaningOfEnter: String {
        if let answer = draft.answers[question] {
            return "Enter keeps the answer: \(InterviewWords.said(answer, to: question))."
        }
        switch question {
        case .status: return "This has to be known."
        case .name: return "Enter = \(freeName)."
        default: return "Enter = unknown."
        }
    }

    /// The first of c1, c2 … that no other contract has.
    private var freeName: String {
        let taken = Set(drafts.compactMap(\.name))
        let numbers = (current + 1)...(current + 1 + taken.count)
        return numbers.lazy.map { "c\($0)" }.first { !taken.contains($0) } ?? "c\(current + 1)"
    }

    private var noted: String { "\(InterviewWords.contracts(contracts.count)) noted." }

    private var listing: String {
        let lines = contracts.map(InterviewWords.summary)
        return lines.isEmpty ? "No contract is complete yet." : lines.joined(separator: "\n")
    }

    /// The numbers of the contracts that have answers but not all of them.
    private var incomplete: [Int] {
        drafts.indices.filter { !drafts[$0].isEmpty && drafts[$0].contract(asOf: asOf) == nil }.map { $0 + 1 }
    }

    private var droppedText: String {
        let numbers = incomplete.map(String.init).joined(separator: " and ")
        return incomplete.count == 1
            ? "Contract \(numbers) is not complete" : "Contracts \(numbers) are not complete"
    }
}

// MARK: - Answers

extension ContractInterview {
    private mutating func answer(_ text: String) -> Response {
        switch InterviewAnswer.reading(of: text, to: question, asOf: asOf) {
        case .success(let answer): return self.answer(answer)
        case .failure(let failure): return .rejected(InterviewWords.rejection(failure.problem))
        }
    }

    private mutating func answer(_ given: InterviewAnswer) -> Response {
        let asked = question
        let answer = asked == .name && given == .unknown ? .cell(freeName) : given
        if asked == .status, answer == .unknown { return .rejected("Write open, paused, held or ended.") }
        if asked == .name, isTaken(answer) { return .rejected("Another contract has this name. Write another one.") }
        var changed = draft
        changed.set(asked, to: answer)
        if let problem = changed.problem(with: asked, asOf: asOf) {
            return .rejected(InterviewWords.rejection(problem))
        }
        drafts[current] = changed
        return advance(said: InterviewWords.said(answer, to: asked))
    }

    private func isTaken(_ name: InterviewAnswer) -> Bool {
        drafts.indices.contains { $0 != current && drafts[$0].answers[.name] == name }
    }

    private mutating func advance(said: String) -> Response {
        index += 1
        guard index >= questions.count else { return .accepted(said) }
        // Answers that were changed later may no longer agree with others.
        if let issue = draft.issues(asOf: asOf).first {
            index = questions.firstIndex { $0.column.name == issue.column } ?? 0
            return .rejected(InterviewWords.rejection(issue.problem))
        }
        let summary = draft.contract(asOf: asOf).map(InterviewWords.summary) ?? said
        current += 1
        if current == drafts.count { drafts.append(InterviewDraft()) }
        index = draft.firstOpen(asOf: asOf) ?? 0
        return .accepted("Noted. \(summary)")
    }
}

// MARK: - Commands

extension ContractInterview {
    private mutating func goBack() -> Response {
        guard index > 0 || current > 0 else { return .rejected("This is the first question.") }
        if index > 0 {
            index -= 1
        } else {
            current -= 1
            index = questions.count - 1
        }
        return .told("Back at contract \(current + 1), question \(index + 1).")
    }

    private mutating func finish(isConfirmed: Bool) -> Response {
        guard isConfirmed || incomplete.isEmpty else {
            unconfirmed = .done
            return .told("\(droppedText) and would be dropped. Write done again for that, or answer on.")
        }
        isFinished = true
        return .finished(incomplete.isEmpty ? noted : "\(droppedText) and not kept. \(noted)")
    }

    private mutating func quit(isConfirmed: Bool) -> Response {
        guard isConfirmed || drafts.allSatisfy(\.isEmpty) else {
            unconfirmed = .quit
            return .told("The answers would be lost. Write quit again for that, or done to keep what is complete.")
        }
        self = ContractInterview(asOf: asOf)
        isFinished = true
        return .abandoned("Nothing was kept.")
    }
}
