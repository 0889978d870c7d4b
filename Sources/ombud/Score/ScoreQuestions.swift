import ArgumentParser
import JobSuccess

/// What is asked about a list of contracts beside its score.
struct ScoreQuestions: ParsableArguments {
    @Option(
        name: .customLong("if"),
        help: ArgumentHelp(
            "What would become of the score: ACTION:ID, ACTION:ID@DAY, several with commas.",
            discussion: "Actions: \(ContractAction.names.joined(separator: ", ")).", valueName: "course"),
        transform: ScoreQuestions.course)
    var courses: [Course] = []

    @Option(
        name: .customLong("compare"),
        help: ArgumentHelp("Everything that can be done with a contract, the best first.", valueName: "id"))
    var compared: [String] = []

    @Option(name: .customLong("explain"), help: "Which contracts may have made the score that you see, 0 to 100.")
    var shown: Int?

    @Option(help: "How many more good endings lead to this score, 0 to 100.")
    var target: Int?

    @Option(help: ArgumentHelp("What each further contract pays, in US dollars.", valueName: "usd"))
    var each = 100

    @Option(
        name: .customLong("close"),
        help: ArgumentHelp("In which order and how far apart to close these; all for every open one.", valueName: "id"))
    var closed: [String] = []

    @Flag(help: "The score month by month, and the days on which contracts leave windows.")
    var forecast = false

    @Option(help: "How many months to look ahead, 1 to 24.")
    var months = 24

    @Option(help: ArgumentHelp("How many contracts will end well each month of the forecast.", valueName: "n"))
    var goodEndings = 0

    @Flag(help: "What the score would be if an assumption of the model were wrong.")
    var assumptions = false

    func validate() throws {
        try Self.check(shown, in: 0...100, "--explain")
        try Self.check(target, in: 0...100, "--target")
        try Self.check(months, in: 1...24, "--months")
        try Self.check(goodEndings, in: 0...100, "--good-endings")
        try Self.check(each, in: 1...1_000_000, "--each")
    }

    /// What each further contract pays.
    var amount: Dollars { Dollars(each) }

    /// What is asked of a list of contracts.
    ///
    /// - Parameter mostDays: The most days of the calendar that are wanted.
    func request(for contracts: [Contract], mostDays: Int) -> ScoreRequest {
        var request = ScoreRequest()
        (request.courses, request.compared) = (courses, compared)
        (request.shown, request.target, request.amount) = (shown, target, amount)
        request.closing = closed.isEmpty ? nil : closing(among: contracts)
        (request.forecast, request.months, request.goodEndings) = (forecast, months, goodEndings)
        (request.mostDays, request.assumptions) = (mostDays, assumptions)
        return request
    }

    private func closing(among contracts: [Contract]) -> ScoreRequest.Closing {
        let known = Set(contracts.map(\.id))
        // A name may hold commas; only where it is none does a comma part two.
        let ids = closed.flatMap { known.contains($0) ? [$0] : $0.split(separator: ",").map(String.init) }
        return ids == ["all"] && !known.contains("all") ? .everyOpen : .these(ids)
    }

    private static func check(_ number: Int?, in range: ClosedRange<Int>, _ name: String) throws {
        guard let number, !range.contains(number) else { return }
        throw ValidationError("\(name) takes a number from \(range.lowerBound) to \(range.upperBound).")
    }

    private static func course(_ text: String) throws -> Course {
        do throws(WhatIfError) {
            return try Course(text)
        } catch {
            throw ValidationError(error.explanation)
        }
    }
}
