import CivilCalendar
import Foundation
import JobSuccess

/// What is asked about a list of contracts, as the query says it.
struct ScoreInquiry: Sendable {
    /// The names of the query's items.
    static let queryNames = [
        "asOf", "rules", "if", "compare", "explain", "target", "each", "close", "forecast", "months", "goodEndings",
        "assumptions",
    ]
    /// More courses or comparisons are not worked out in one call.
    private static let mostCourses = 20
    /// As many days as a calendar can hold.
    private static let mostDays = 400

    private let scorer: Scorer
    private let courses: [Course]
    private let compared: [String]
    private let shown: Int?
    private let target: Int?
    private let amount: Dollars
    private let closed: [String]
    private let isForecast: Bool
    private let months: Int
    private let goodEndings: Int
    private let showsAssumptions: Bool

    /// Reads a query.
    ///
    /// - Throws: ``Problem``.
    init(_ query: QueryItems, today: CalendarDay) throws(Problem) {
        scorer = Scorer(rules: try Self.rules(query), asOf: try query.day("asOf") ?? today)
        courses = try Self.courses(query)
        compared = query.texts("compare")
        closed = query.texts("close")
        guard courses.count <= Self.mostCourses, compared.count <= Self.mostCourses, closed.count <= Self.mostCourses
        else { throw .badRequest("An item stands in the query more than \(Self.mostCourses) times.") }
        shown = try query.number("explain", in: 0...100)
        target = try query.number("target", in: 0...100)
        amount = Dollars(try query.number("each", in: 1...1_000_000) ?? 100)
        isForecast = try query.flag("forecast")
        months = try query.number("months", in: 1...24) ?? 24
        goodEndings = try query.number("goodEndings", in: 0...100) ?? 0
        showsAssumptions = try query.flag("assumptions")
    }

    private static func rules(_ query: QueryItems) throws(Problem) -> RuleSet? {
        guard let name = try query.text("rules") else { return nil }
        guard let rules = RuleSet.named(name) else {
            let names = RuleSet.Name.allCases.map(\.rawValue).joined(separator: ", ")
            throw .badRequest("The query item rules is one of \(names).")
        }
        return rules
    }

    private static func courses(_ query: QueryItems) throws(Problem) -> [Course] {
        var courses: [Course] = []
        for text in query.texts("if") {
            do throws(WhatIfError) {
                courses.append(try Course(text))
            } catch {
                throw .badRequest("The query item if: \(error.description).")
            }
        }
        return courses
    }

    /// Works out all that is asked.
    ///
    /// - Throws: ``Problem``.
    func result(for body: Data) throws(Problem) -> ScoreResult {
        let contracts: [Contract]
        do throws(ContractFileError) {
            contracts = try ContractFile.contracts(in: body, asOf: scorer.asOf)
        } catch {
            throw .unusable(error.description)
        }
        let result: ScoreResult
        do throws(WhatIfError) {
            result = try self.result(for: contracts)
        } catch {
            throw .unusable(error.description)
        }
        guard result.closing?.unknown.isEmpty ?? true else {
            throw .unusable("The query item close: no contract has this id.")
        }
        return result
    }

    private func result(for contracts: [Contract]) throws(WhatIfError) -> ScoreResult {
        let whatIf = WhatIf(contracts: contracts, scorer: scorer)
        var result = ScoreResult(report: scorer.report(for: contracts))
        for course in courses { result.report.estimate.options.append(try whatIf.option(for: course)) }
        for id in compared { result.comparisons.append(try whatIf.comparison(of: id)) }
        result.explanation = shown.map { scorer.explanation(of: $0, for: contracts) }
        result.target = target.map {
            scorer.targetPlan(toReach: $0, for: contracts, each: amount, months: months)
        }
        if !closed.isEmpty {
            result.closing = scorer.closingPlan(for: closedIDs(among: contracts), contracts: contracts)
        }
        if isForecast {
            result.forecast = scorer.forecast(
                for: contracts, months: months, goodEndingsAMonth: goodEndings, each: amount)
            result.windowCalendar = scorer.windowCalendar(for: contracts, months: months, atMost: Self.mostDays)
        }
        if showsAssumptions { result.assumptions = scorer.assumptionSpread(for: contracts) }
        return result
    }

    /// The contracts to be closed; nil for every open one.
    private func closedIDs(among contracts: [Contract]) -> [String]? {
        closed == ["all"] && !contracts.contains { $0.id == "all" } ? nil : closed
    }
}
