import ArgumentParser
import CivilCalendar
import JobSuccess
import ScoreChart

/// The score of a list of contracts, and what may become of it.
struct Score: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Estimate the score of contracts, what could be done, and what comes next.",
        discussion: """
            The file is CSV or JSON. The first line of a CSV file names the columns, in any order; only id and status \
            are needed. An empty cell is unknown. Days are written YYYY-MM-DD, money in US dollars. --interview asks \
            for the contracts instead.

              \(ContractCSV.columnNames.joined(separator: ", "))

            status: open, paused, held, ended. kind: fixed, hourly. feedback: given, none, unknown. end_reason: \
            successful, unsuccessful, unresponsive, cancelled, dispute. ended_by: freelancer, client. flags: disputed, \
            refunded, feedback-removed, client-excluded.

              ombud score contracts.csv --compare c4
              ombud score contracts.csv --if close-now:c4,close-now:c5@2026-12-12
              ombud score contracts.csv --explain 75 --target 90
              ombud score contracts.csv --compare c4 --chart score.svg

            The result is an estimate by dated rules, not the platform's own calculation, and no promise.
            """)

    @Argument(help: "The file; - reads standard input.", completion: .file(extensions: ["csv", "json"]))
    var contracts: String?

    @Flag(help: "Ask for the contracts, one after another.")
    var interview = false

    @Option(help: "Save the contracts of an interview as CSV.", completion: .file(extensions: ["csv"]))
    var save: String?

    @Option(
        help: "A rule set instead of the one in force: \(Self.ruleSetNames).",
        completion: .list(RuleSet.Name.allCases.map(\.rawValue)), transform: Score.ruleSet)
    var rules: RuleSet?

    @OptionGroup var questions: ScoreQuestions

    @Option(
        help: ArgumentHelp("Draw the coming months as SVG; - draws them here, as text.", valueName: "file"),
        completion: .file(extensions: ["svg"]))
    var chart: String?

    @Flag(help: "Print everything as a JSON object on one line.")
    var json = false

    @OptionGroup var day: DayOption
    @OptionGroup var style: StyleOption

    func validate() throws {
        guard (contracts != nil) != interview else { throw ValidationError("Name a file, or use --interview.") }
        guard save == nil || interview else { throw ValidationError("--save belongs to --interview.") }
        guard chart != "-" || !json else { throw ValidationError("--json and --chart - would mix.") }
    }

    func run() throws {
        let asOf = day.day()
        if let chart, chart != "-" { try OutputFile.check(chart, replacing: Self.pictureBeginning) }
        guard let known = interview ? try interviewed(asOf: asOf) : try read(asOf: asOf) else { return }
        let scorer = Scorer(rules: rules, asOf: asOf)
        do {
            let mostDays = json ? ScoreRequest.allDays : ScorePage.mostDays
            let answers = try ScoreResult(
                questions.request(for: known, mostDays: mostDays), of: known, scorer: scorer)
            if let unknown = answers.closing?.unknown.first {
                throw CommandFailure(.badData, "--close \"\(unknown)\": no contract has this id.")
            }
            let picture =
                chart == nil
                ? nil
                : try ScorePicture(questions, comparisons: answers.comparisons, of: known, scorer: scorer)
            try show(answers, open: known.filter { $0.status != .ended }.map(\.id))
            if let picture, let chart { try draw(picture, to: chart) }
        } catch let error as WhatIfError {
            throw CommandFailure(.badData, error.explanation)
        }
    }
}

// MARK: - Contracts

extension Score {
    private func read(asOf: CalendarDay) throws(CommandFailure) -> [Contract]? {
        guard let contracts else { return nil }
        let bytes = try InputFile.bytes(of: contracts, limit: ContractFile.sizeLimit)
        do {
            return try ContractFile.contracts(in: bytes, asOf: asOf)
        } catch {
            let name = contracts == "-" ? "standard input" : contracts
            throw CommandFailure(.badData, "\(name) was not read.\n\(error.explanation)")
        }
    }

    /// The contracts that a person told, saved where they wanted it; nil where
    /// they left without.
    private func interviewed(asOf: CalendarDay) throws(CommandFailure) -> [Contract]? {
        if let save { try OutputFile.check(save, replacing: nil) }
        let session = InterviewSession(width: StyleOption.width(), style: style.style)
        guard let outcome = try session.outcome(asOf: asOf, asksWhereToSave: save == nil), !outcome.contracts.isEmpty
        else { return nil }
        let table = ContractCSV.text(of: outcome.contracts)
        do throws(CommandFailure) {
            if let path = save ?? outcome.path { try OutputFile.write(table, to: path, replacing: nil) }
        } catch {
            // Nobody wants to tell it all again.
            try StandardStream.errors.write(table)
            throw error
        }
        return outcome.contracts
    }
}

// MARK: - Output

extension Score {
    private func show(_ answers: ScoreResult, open: [String]) throws(CommandFailure) {
        let view = ScoreView(answers: answers, style: style.style, width: StyleOption.width(), open: open)
        try StandardStream.output.write(json ? JSONLine.text(answers) + "\n" : view.text)
    }

    private func draw(_ picture: ScorePicture, to path: String) throws(CommandFailure) {
        guard path == "-" else {
            return try OutputFile.write(picture.chart.svg, to: path, replacing: Self.pictureBeginning)
        }
        let text = picture.text(width: StyleOption.width(), isUnicode: ProcessContext.showsUnicode)
        try StandardStream.output.write("\n" + text)
    }
}

// MARK: - Rule sets

extension Score {
    /// What an earlier picture begins with; nothing else is overwritten.
    private static let pictureBeginning = "<?xml"

    private static let ruleSetNames = RuleSet.Name.allCases.map(\.rawValue).joined(separator: ", ")

    private static func ruleSet(_ name: String) throws -> RuleSet {
        guard let rules = RuleSet.named(name) else {
            throw ValidationError("The rule sets are \(ruleSetNames).")
        }
        return rules
    }
}
