import CivilCalendar
import Testing

@testable import JobSuccess

/// What holds for every action on every contract by all rules.
struct WhatIfOptionTests {
    @Test(arguments: RuleSet.Name.allCases, WhatIfHistory.all.indices)
    func everyActionHasAnOptionOrAReason(name: RuleSet.Name, index: Int) {
        let whatIf = WhatIfHistory.whatIf(name, WhatIfHistory.all[index].contract, good: 3)
        for action in WhatIfHistory.actions {
            let course = Course(action, contract: "x")
            do throws(WhatIfError) {
                check(try whatIf.option(for: course), of: action, in: whatIf)
            } catch {
                guard case .notPossible(let reason) = error.problem else {
                    Issue.record("no reason: \(error)")
                    continue
                }
                #expect(reason.description.hasSuffix("."))
                #expect(error.step == 1)
            }
        }
    }

    private func check(_ option: ScoreOption, of action: ContractAction, in whatIf: WhatIf) {
        #expect(option.action == action.description)
        #expect(option.contract == "x")
        #expect(abs(option.branches.reduce(0) { $0 + $1.probability } - 1) < 1e-9)
        #expect(option.branches.allSatisfy { !$0.what.isEmpty && $0.probability > 0 })
        #expect(option.restsOn.allSatisfy { PlatformFact.named($0) != nil } && !option.restsOn.isEmpty)
        #expect(Set(option.restsOn).count == option.restsOn.count)
        #expect(!option.because.isEmpty && !option.assumptions.isEmpty && option.steps.isEmpty)
        #expect(option.on.map { $0 >= whatIf.scorer.asOf } == true)
        #expect(option.calendar.map(\.date) == option.calendar.map(\.date).sorted())
        #expect((option.advice == .event) == !action.isChoice)
        #expect(option.advice != .recommended)
        #expect((option.withoutHeld != nil) == whatIf.contracts.contains { $0.status == .held })
        #expect(isMixture(option, of: action, in: whatIf))
    }

    /// Whether the scores of the paths, by their probabilities, are those of
    /// the option.
    private func isMixture(_ option: ScoreOption, of action: ContractAction, in whatIf: WhatIf) -> Bool {
        let course = Course(action, contract: "x")
        guard let on = option.on, let paths = try? whatIf.outlook(of: course).paths,
            let whole = try? whatIf.distribution(of: course, on: on)
        else { return false }
        let parts = paths.map { ($0.probability, whatIf.distribution(of: [$0], on: on)) }
        return zip(parts, option.branches).allSatisfy { ScoreRange($0.1) == $1.range }
            && ScoreRange(whole) == option.range
            && (0...100).allSatisfy { score in
                let mixed = parts.reduce(0) { $0 + $1.0 * $1.1.probability(of: score) }
                return abs(mixed - whole.probability(of: score)) < 1e-12
            }
    }

    @Test(arguments: [RuleSet.Name.nofb2020, .insights2024, .public2025], WhatIfHistory.all.indices)
    func endingItIsWhatTheScorerMakesOfOpenFeedback(name: RuleSet.Name, index: Int) throws {
        let contract = WhatIfHistory.all[index].contract
        guard contract.status != .ended else { return }
        let whatIf = WhatIfHistory.whatIf(name, contract)
        var ended = contract
        ended.status = .ended
        ended.ended = WhatIfHistory.asOf
        ended.endedBy = .freelancer
        ended.feedback = .unknown
        for days in [1, 3, 14, 15, 200, 400] {
            let day = WhatIfHistory.asOf.adding(days: days)
            let plain = Scorer(rules: .named(name), asOf: day)
                .distribution(for: whatIf.contracts.dropLast() + [ended])
            let course = try whatIf.distribution(of: Course(.closeNow, contract: "x"), on: day)
            #expect(abs(plain.probabilityOfNone - course.probabilityOfNone) < 1e-12)
            #expect((0...100).allSatisfy { abs(plain.probability(of: $0) - course.probability(of: $0)) < 1e-12 })
        }
    }

    @Test func feedbackThatIsOpenTodayStaysOpen() throws {
        // The first good contract ended last week and nobody rated it yet.
        var contracts = WhatIfHistory.good(6)
        contracts[0].ended = WhatIfHistory.asOf.adding(days: -7)
        contracts[0].stars = nil
        contracts[0].privateRating = nil
        let whatIf = WhatIf(
            contracts: contracts + [WhatIfHistory.open()],
            scorer: Scorer(rules: .named(.insights2024), asOf: WhatIfHistory.asOf))
        let option = try whatIf.option(for: Course("leave-open=3:x"))
        let on = try #require(option.on)
        let distribution = try whatIf.distribution(of: Course("leave-open=3:x"), on: on)
        #expect(abs(distribution.probability(of: 83) - 0.4 * 0.12) < 1e-12)
    }

    @Test func moneyIsNamedWithItsDay() throws {
        let funded = WhatIfHistory.open {
            $0.escrow = nil
            $0.funded = Dollars(500)
            $0.earned = Dollars(200)
        }
        let whatIf = WhatIfHistory.whatIf(.insights2024, funded)
        let closing = try whatIf.option(for: Course("close-now:x"))
        #expect(closing.money == .init(atStake: Dollars(300), due: WhatIfHistory.asOf))
        #expect(closing.advice == .advisedAgainst)
        #expect(closing.because.contains("$300"))
        let submitting = try whatIf.option(for: Course("submit-and-wait:x"))
        #expect(submitting.money == .init(atStake: Dollars(300), due: WhatIfHistory.asOf.adding(days: 14)))
        #expect(submitting.calendar.first == .init(date: WhatIfHistory.asOf, what: "submit the work"))
        let hourly = WhatIfHistory.open { $0.kind = .hourly }
        let ended = try WhatIfHistory.whatIf(.insights2024, hourly).option(for: Course("close-now:x"))
        #expect(ended.money == nil && ended.advice == .possible && ended.restsOn.contains("F107"))
    }

    @Test func anOverdueReleaseIsNotGivenANewDay() throws {
        let late = WhatIfHistory.open {
            $0.submitted = WhatIfHistory.asOf.adding(days: -30)
            $0.escrow = Dollars(50)
        }
        let option = try WhatIfHistory.whatIf(.insights2024, late).option(for: Course("submit-and-wait:x"))
        #expect(option.money?.due == WhatIfHistory.asOf.adding(days: -16))
        #expect(option.because.hasPrefix("The money should have been released on 2019-07-30. Ask support why"))
        #expect(option.calendar.isEmpty)
    }

    @Test func aDormantContractLosesItsMoneyInTime() throws {
        let due = WhatIfHistory.asOf.adding(days: -80)
        let dormant = WhatIfHistory.open {
            $0.escrow = Dollars(80)
            $0.milestoneDue = due
        }
        let whatIf = WhatIfHistory.whatIf(.insights2024, dormant)
        let soon = try whatIf.option(for: Course("leave-open=1:x"))
        #expect(soon.advice == .advisedAgainst)
        #expect(soon.money == .init(atStake: Dollars(80), due: due.adding(days: 104)))
        let days = [83, 90, 97, 104].map { due.adding(days: $0) }
        #expect(soon.calendar.map(\.date) == days)
        #expect(soon.on == due.adding(days: 104 + 15))
        let fresh = WhatIfHistory.open {
            $0.escrow = Dollars(80)
            $0.milestoneDue = WhatIfHistory.asOf
        }
        let early = try WhatIfHistory.whatIf(.insights2024, fresh).option(for: Course("leave-open=3:x"))
        #expect(early.advice == .possible)
        #expect(early.calendar.map(\.date) == [76, 83, 90].map { WhatIfHistory.asOf.adding(days: $0) })
    }
}
