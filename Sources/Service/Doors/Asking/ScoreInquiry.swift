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

    private let scorer: Scorer
    private let request: ScoreRequest
    private let closed: [String]

    /// Reads a query.
    ///
    /// - Throws: ``Problem``.
    init(_ query: QueryItems, today: CalendarDay) throws(Problem) {
        scorer = Scorer(rules: try Self.rules(query), asOf: try query.day("asOf") ?? today)
        closed = query.texts("close")
        request = try Self.request(query)
        guard request.courses.count <= Self.mostCourses, request.compared.count <= Self.mostCourses,
            closed.count <= Self.mostCourses
        else { throw .badRequest("An item stands in the query more than \(Self.mostCourses) times.") }
    }

    private static func request(_ query: QueryItems) throws(Problem) -> ScoreRequest {
        var request = ScoreRequest()
        request.courses = try courses(query)
        request.compared = query.texts("compare")
        request.shown = try query.number("explain", in: 0...100)
        request.target = try query.number("target", in: 0...100)
        request.amount = Dollars(try query.number("each", in: 1...1_000_000) ?? 100)
        request.forecast = try query.flag("forecast")
        request.months = try query.number("months", in: 1...24) ?? request.months
        request.goodEndings = try query.number("goodEndings", in: 0...100) ?? request.goodEndings
        request.assumptions = try query.flag("assumptions")
        return request
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
        var request = request
        request.closing = closed.isEmpty ? nil : closing(among: contracts)
        return try ScoreResult(request, of: contracts, scorer: scorer)
    }

    private func closing(among contracts: [Contract]) -> ScoreRequest.Closing {
        closed == ["all"] && !contracts.contains { $0.id == "all" } ? .everyOpen : .these(closed)
    }
}
