import CivilCalendar

extension WhatIf {
    /// The option that a course is.
    func option(for course: Course, _ outlook: CourseOutlook) -> ScoreOption {
        let only = course.steps.count == 1 ? course.steps.first : nil
        var option = ScoreOption(
            action: only?.action.description ?? course.description, contract: only?.contract,
            range: ScoreRange(distribution(of: outlook.paths, on: outlook.settles)))
        option.on = outlook.settles
        option.branches = branches(of: outlook)
        option.advice = Self.advice(on: outlook)
        let noScore = reasonForNoScore(after: outlook, option.range)
        option.because = Self.united(outlook.taken.map(\.consequences.because) + [noScore].compactMap(\.self))
            .joined(separator: " ")
        option.money = Self.money(in: outlook)
        option.calendar = Self.calendar(of: outlook)
        option.restsOn = facts(of: outlook).map(\.id)
        option.assumptions = assumptions(of: outlook)
        option.withoutHeld = rangeWithoutHeld(outlook)
        if only == nil {
            option.steps = outlook.taken.map {
                .init(action: $0.step.action.description, contract: $0.step.contract, on: $0.day)
            }
        }
        return option
    }

    /// What is taken to be so.
    func assumptions(of outlook: CourseOutlook) -> [String] {
        var sentences = outlook.taken.flatMap(\.consequences.assumptions)
        sentences += [PlanAssumption.nothingElse, .rulesStay(scorer.rules)].map(\.description)
        return Self.united(sentences)
    }

    private func rangeWithoutHeld(_ outlook: CourseOutlook) -> ScoreRange? {
        guard contracts.contains(where: { $0.status == .held }) else { return nil }
        return ScoreRange(distribution(of: outlook.paths, on: outlook.settles, leavingOutHeld: true))
    }

    private func facts(of outlook: CourseOutlook) -> [PlatformFact] {
        var facts = outlook.taken.flatMap(\.consequences.facts)
        if contracts.contains(where: { $0.status == .held }) { facts.append(.excludedClients) }
        return Self.united(facts)
    }

    private static func advice(on outlook: CourseOutlook) -> ScoreOption.Advice {
        if outlook.taken.allSatisfy({ !$0.step.action.isChoice }) { return .event }
        return outlook.givesUpMoney ? .advisedAgainst : .possible
    }

    /// All money that depends on the course, by the first day on which some of
    /// it does.
    private static func money(in outlook: CourseOutlook) -> ScoreOption.Money? {
        let amounts = outlook.money
        guard let first = amounts.map(\.money.due).min() else { return nil }
        // Several steps on one contract are about the same money.
        let most = Dictionary(grouping: amounts, by: \.contract).values.compactMap { $0.map(\.money.atStake).max() }
        return .init(atStake: most.reduce(.zero) { $0.adding($1) }, due: first)
    }

    private static func calendar(of outlook: CourseOutlook) -> [ScoreOption.Event] {
        let events = united(outlook.calendar).enumerated()
        return events.sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
    }

    /// The elements without repetitions, in their order.
    private static func united<Element: Hashable>(_ elements: [Element]) -> [Element] {
        var seen: Set<Element> = []
        return elements.filter { seen.insert($0).inserted }
    }
}
