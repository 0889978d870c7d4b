import CivilCalendar
import JobSuccess

/// The interview at a terminal, or with answers from a pipe.
struct InterviewSession {
    let width: Int
    let style: TerminalStyle

    private static let greeting =
        "I ask for your contracts, one after another. Enter means that you do not know. Commands: back, ?, list, "
        + "done (finish), quit."

    /// What an interview led to.
    struct Outcome {
        var contracts: [Contract]
        /// Where the person wants them saved; nil where they do not, or were
        /// not asked because there is no terminal.
        var path: String?
    }

    /// The contracts, or nil where the person left and wants nothing kept.
    ///
    /// - Parameter asksWhereToSave: Whether a person at a terminal is asked
    ///   for a file.
    func outcome(asOf: CalendarDay, asksWhereToSave: Bool) throws(CommandFailure) -> Outcome? {
        var interview = ContractInterview(asOf: asOf)
        var lines = LineSource()
        try show(Self.greeting)
        while !interview.isFinished {
            let prompt = interview.prompt
            try show("\(prompt.progress)\n\(prompt.text)\n\(prompt.hint)")
            let response = try lines.next().map { interview.take($0) } ?? interview.endOfInput()
            try show(response.text)
            if case .abandoned = response { return nil }
        }
        let contracts = interview.contracts
        guard asksWhereToSave, lines.isInteractive, !contracts.isEmpty else { return Outcome(contracts: contracts) }
        try show("Save the contracts as (a file name; Enter saves nothing)")
        let path = try lines.next().map { $0.trimmingPrefix(while: \.isWhitespace) }
        return Outcome(contracts: contracts, path: path.flatMap { $0.isEmpty ? nil : String($0) })
    }

    private func show(_ text: String) throws(CommandFailure) {
        var page = ScorePage(width: width, style: style)
        for line in text.split(separator: "\n") { page.say(String(line)) }
        try StandardStream.errors.write(page.text + "\n")
    }
}
