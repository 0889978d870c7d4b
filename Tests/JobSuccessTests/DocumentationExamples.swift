import CivilCalendar
import JobSuccess
import Testing

/// The examples of the documentation catalog, line by line, and what they show.
///
/// ``DocumentationTests`` looks for them here.
struct DocumentationExamples {
    private let today: CalendarDay
    private let contracts: [Contract]

    init() throws {
        today = try #require(CalendarDay(iso8601: "2026-11-21"))
        contracts = try Self.firstExample()
    }

    /// The contracts that all pages go on with.
    private static func firstExample() throws -> [Contract] {
        let today = try #require(CalendarDay(iso8601: "2026-11-21"))
        let file = """
            id,client,kind,status,ended,earned,escrow,submitted,stars
            c1,A,fixed,ended,2026-09-30,1200,,,5
            c2,B,hourly,ended,2026-07-12,180,,,4.9
            c3,C,fixed,ended,2025-12-05,400,,,5
            c4,D,fixed,ended,2026-06-20,90,,,2
            c5,E,fixed,open,,0,120,2026-11-16,
            """
        return try ContractFile.contracts(in: file.utf8, asOf: today)
    }
}

// MARK: - JobSuccess.md, TheModel.md, AddingARuleSet.md

extension DocumentationExamples {
    @Test func firstSteps() throws {
        guard let today = CalendarDay(iso8601: "2026-11-21") else { return }
        let file = """
            id,client,kind,status,ended,earned,escrow,submitted,stars
            c1,A,fixed,ended,2026-09-30,1200,,,5
            c2,B,hourly,ended,2026-07-12,180,,,4.9
            c3,C,fixed,ended,2025-12-05,400,,,5
            c4,D,fixed,ended,2026-06-20,90,,,2
            c5,E,fixed,open,,0,120,2026-11-16,
            """
        let contracts = try ContractFile.contracts(in: file.utf8, asOf: today)
        let report = Scorer(asOf: today).report(for: contracts)
        let likely = report.now.likely  // 79
        let sum = report.arithmetic  // "3.75 of 4.75 = 79"
        #expect(likely == 79)
        #expect(sum == "3.75 of 4.75 = 79")
        #expect(today == self.today)
        #expect(contracts == self.contracts)

        let scores = report.distribution.possibleScores  // [71, 79]
        let why = report.contracts[2].outcome  // .uncertain
        let windows = report.windows.map(\.score)  // [71, 79, 79]
        #expect(scores == [71, 79])
        #expect(why == .uncertain)
        #expect(windows == [71, 79, 79])
    }

    @Test func rulesOfADay() {
        let rules = RuleSet.inForce(on: today)
        let title = rules.title  // "rules of 2025"
        let names = RuleSet.all.map(\.name)  // [.classic2018, .value2020, .nofb2020, .insights2024, .public2025]
        let minimum = rules.minimum(on: today)  // RuleSet.Minimum(jobs: 2, clients: 2)
        #expect(title == "rules of 2025")
        #expect(names == [.classic2018, .value2020, .nofb2020, .insights2024, .public2025])
        #expect(minimum == RuleSet.Minimum(jobs: 2, clients: 2))
    }

    @Test func anotherRuleSet() {
        var stricter = RuleSet.inForce(on: today)
        stricter.starFloor = 5
        let report = Scorer(rules: stricter, asOf: today).report(for: contracts)
        let likely = report.now.likely  // 58
        #expect(likely == 58)
        #expect(report.arithmetic == "2.75 of 4.75 = 58")
    }
}

// MARK: - ReadingContracts.md

extension DocumentationExamples {
    @Test func aBrokenTable() {
        let table = """
            id;status;ended;earned;flags
            c1;ended;2026-10-22;"1.200,50";
            c2;ended;2026-09-15;0;refunded;disputed
            """
        var complaint = ""
        do {
            _ = try ContractFile.contracts(in: table.utf8, asOf: today)
        } catch {
            complaint = error.explanation
        }
        let expected = """
            line 3: there are 6 cells for 5 columns; leave a cell empty where nothing is known, and quote cells that hold the separator
            """
        #expect(complaint == expected)
    }

    @Test func contractsInJSON() throws {
        let json = """
            [{"id": "c1", "status": "ended", "ended": "2026-10-22",
              "earned": 1200, "stars": 5, "flags": ["refunded", "disputed"]}]
            """
        let read = try ContractFile.contracts(in: json.utf8, asOf: today)
        let flags = read[0].flags  // [.refunded, .disputed]
        let written = ContractCSV.text(of: read)
        #expect(flags == [.refunded, .disputed])
        let expected = """
            id,status,ended,earned,stars,flags
            c1,ended,2026-10-22,1200,5,"disputed;refunded"
            """
        #expect(written == expected + "\n")
        #expect(try ContractFile.contracts(in: written.utf8, asOf: today) == read)
    }

    @Test func anInterview() {
        var interview = ContractInterview(asOf: today)
        let question = interview.prompt.text
        let status = interview.take("ended")  // .accepted("ended")
        let ended = interview.take("3 weeks ago")  // .accepted("2026-10-31")
        interview.take("120 dollars")
        interview.take("120")
        for line in ["yes", "5", "client", "successful", "", "A", "logo", "done"] {
            interview.take(line)
        }
        let told = interview.contracts.map(\.id)  // ["logo"]
        let finished = interview.isFinished  // true
        #expect(status == .accepted("ended"))
        #expect(ended == .accepted("2026-10-31"))
        #expect(told == ["logo"])
        #expect(finished == true)
        let expected = """
            Is the contract open, paused, held or ended?
            """
        #expect(question == expected)
        #expect(interview.contracts.first?.earned == Dollars(120))
    }
}

// MARK: - WhatIf.md

extension DocumentationExamples {
    @Test func comparing() throws {
        let whatIf = WhatIf(contracts: contracts, scorer: Scorer(asOf: today))
        let comparison = try whatIf.comparison(of: "c5")
        let best = comparison.recommended?.action  // "submit-and-wait"
        let money = comparison.recommended?.money?.atStake  // Dollars(120)
        let close = comparison.options.first { $0.action == "close-now" }?.advice  // .advisedAgainst
        #expect(best == "submit-and-wait")
        #expect(money == Dollars(120))
        #expect(close == .advisedAgainst)

        let forecast = try whatIf.forecast(of: Course("submit-and-wait:c5"), months: 2)
        let months = forecast.points.map(\.range.likely)  // [79, 100, 79]
        #expect(months == [79, 100, 79])
    }

    @Test func aCourse() throws {
        var paused = Contract(id: "c6", status: .paused)
        paused.kind = .hourly
        paused.earned = Dollars(0)
        let both = WhatIf(contracts: contracts + [paused], scorer: Scorer(asOf: today))
        let course = try Course("submit-and-wait:c5,close-now:c6@2026-12-05")
        let option = try both.option(for: course)
        let likely = option.range.likely  // 79
        let day = option.on?.description  // "2026-12-20"
        let ways = option.branches.count  // 5
        #expect(likely == 79)
        #expect(day == "2026-12-20")
        #expect(ways == 5)
    }
}

// MARK: - ExplainingAScore.md, Assumptions.md

extension DocumentationExamples {
    @Test func explaining() {
        let stars = [5, 5, 5, 4.5]
        let contracts = stars.enumerated().map { index, stars in
            var contract = Contract(id: "c\(index + 1)", status: .ended)
            contract.ended = CalendarDay(iso8601: "2025-12-10")
            contract.earned = Dollars(100)
            contract.stars = stars
            return contract
        }
        let explanation = Scorer(asOf: today).explanation(of: 75, for: contracts)
        let percent = explanation.contracts.map { Int(($0.badGiven ?? 0) * 100 + 0.5) }  // [18, 18, 18, 46]
        let least = explanation.leastHiddenBad  // 1
        let otherwise = explanation.withoutHidden  // 100
        #expect(percent == [18, 18, 18, 46])
        #expect(least == 1)
        #expect(otherwise == 100)

        let way = explanation.histories[0].parts[0].of  // ["c1", "c2", "c3"]
        let share = Int(explanation.histories[0].share * 100 + 0.5)  // 54
        #expect(way == ["c1", "c2", "c3"])
        #expect(share == 54)

        let strange = Scorer(asOf: today).explanation(of: 60, for: contracts)
        let fits = strange.isPossible  // false
        let nearest = strange.nearest.map(\.score)  // [50, 75]
        #expect(fits == false)
        #expect(nearest == [50, 75])
    }

    @Test func explainingCounts() {
        let bad = ContractCounts.badOutcomes(explaining: 75, among: 8, rules: .inForce(on: today))  // [2]
        #expect(bad == [2])
    }

    @Test func assumptions() {
        let scorer = Scorer(asOf: today)
        let spread = scorer.assumptionSpread(for: contracts)
        let lowest = spread.lowest  // 77
        let highest = spread.highest  // 86
        let names = spread.variations.filter(\.changes).map(\.id).joined(separator: ", ")
        #expect(lowest == 77)
        #expect(highest == 86)
        let expected = """
            failure-value, rounding, hidden-feedback, private-rating-end
            """
        #expect(names == expected)

        var rules = RuleSet.inForce(on: today)
        rules.hiddenFeedback.byStars[0].probability = 0.2
        let doubtful = Scorer(rules: rules, asOf: today).distribution(for: contracts)
        let chance = Int(doubtful.probability(of: 71) * 100 + 0.5)  // 20
        #expect(chance == 20)
    }
}

// MARK: - PlanningAhead.md

extension DocumentationExamples {
    @Test func lookingAhead() {
        let scorer = Scorer(asOf: today)
        let forecast = scorer.forecast(for: contracts, months: 3)
        let months = forecast.points.map(\.range.likely)  // [79, 100, 79, 79]
        #expect(months == [79, 100, 79, 79])

        let busy = scorer.forecast(for: contracts, months: 3, goodEndingsAMonth: 1)
        let scores = busy.points.map(\.range.likely)  // [79, 100, 100, 100]
        #expect(scores == [79, 100, 100, 100])

        let calendar = scorer.windowCalendar(for: contracts, months: 3)
        let days = calendar.days.map(\.date.description)  // ["2026-12-06", "2026-12-21", "2027-01-13"]
        let after = calendar.days.map(\.after.likely)  // [79, 100, 79]
        #expect(days == ["2026-12-06", "2026-12-21", "2027-01-13"])
        #expect(after == [79, 100, 79])
    }

    @Test func aTargetAndAnOrder() {
        let scorer = Scorer(asOf: today)
        let plan = scorer.targetPlan(toReach: 90, for: contracts)
        let needed = plan.months.prefix(3).map(\.needed)  // [.count(5), .count(0), .count(1)]
        let alone = plan.reachedWithout?.description  // "2026-12-21"
        #expect(needed == [.count(5), .count(0), .count(1)])
        #expect(alone == "2026-12-21")

        let closing = scorer.closingPlan(contracts: contracts)
        let first = closing.moneyFirst  // ["c5"]
        let steps = closing.steps.count  // 0
        #expect(first == ["c5"])
        #expect(steps == 0)
    }
}
