import CivilCalendar
import JobSuccess

/// The interview at a terminal, or with answers from a pipe.
struct InterviewSession {
    let width: Int
    let style: TerminalStyle

    private static let greeting =
        "I ask for your contracts, one after another. Enter means that you do not know. Commands: back, ?, list, "
        + "done (finish), quit."

    /// The contracts, or nil where the person left and wants nothing kept.
    func contracts(asOf: CalendarDay) throws(CommandFailure) -> [Contract]? {
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
        return interview.contracts
    }

    private func show(_ text: String) throws(CommandFailure) {
        var page = ScorePage(width: width, style: style)
        for line in text.split(separator: "\n") { page.say(String(line)) }
        try StandardStream.errors.write(page.text + "\n")
    }
}
