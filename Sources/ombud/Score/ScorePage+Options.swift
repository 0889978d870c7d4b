import JobSuccess

extension ScorePage {
    /// What one asked about with `--if`.
    mutating func show(_ option: ScoreOption) {
        let action = ContractAction(option.action)?.title ?? option.action
        heading("If " + [option.contract, action].compactMap(\.self).joined(separator: ": "))
        say(option.range.inWords + Self.mark(option.advice))
        describe(option, margin: "")
        assume(option.assumptions)
    }

    /// What can be done with a contract or happen to it.
    mutating func show(_ comparison: OptionComparison) {
        heading("What you can do with \(comparison.contract)")
        let choices = Self.grouped(comparison.options.filter { $0.advice != .event })
        if let note = comparison.note {
            say(note)
        } else if choices.isEmpty {
            say("Nothing can be done with it any more.")
        }
        for (place, group) in choices.enumerated() {
            guard let option = group.first else { continue }
            if place > 0 { gap() }
            say("\(Self.title(group)): \(option.range.inWords)\(Self.mark(option.advice))", first: "\(place + 1). ")
            describe(option, margin: "   ")
        }
        assume(choices.flatMap { $0.flatMap(\.assumptions) })
        let events = comparison.options.filter { $0.advice == .event }
        if !events.isEmpty {
            heading("What the client can do")
            for option in events {
                say("\(option.action): \(option.range). \(option.because)", first: "- ")
            }
        }
        if !comparison.notPossible.isEmpty {
            heading("What is not possible")
            for action in comparison.notPossible { say("\(action.action): \(action.reason)", first: "- ") }
        }
    }

    /// The options, those next to each other that differ in nothing but the
    /// time together.
    private static func grouped(_ options: [ScoreOption]) -> [[ScoreOption]] {
        options.reduce(into: []) { groups, option in
            let last = groups.last?.first
            let isSame = last.map {
                $0.range == option.range && $0.branches == option.branches && $0.because == option.because
                    && $0.withoutHeld == option.withoutHeld
                    && $0.money == option.money && $0.calendar == option.calendar && $0.advice == option.advice
            }
            if isSame == true { groups[groups.count - 1].append(option) } else { groups.append([option]) }
        }
    }

    /// What is done in words, with what to write for it.
    private static func title(_ options: [ScoreOption]) -> String {
        let words = options.map { ContractAction($0.action)?.title ?? $0.action }
        let titles = words.first.map { [$0.prefix(1).uppercased() + $0.dropFirst()] + words.dropFirst() } ?? []
        return "\(titles.joined(separator: ", or ")) (\(options.map(\.action).joined(separator: ", ")))"
    }

    /// The facts that the numbers in square brackets name.
    mutating func show(_ facts: [PlatformFact]) {
        guard !facts.isEmpty else { return }
        heading("What this rests on")
        for fact in facts {
            let days = [fact.since.map { "since \($0)" }, fact.until.map { "until \($0)" }].compactMap(\.self)
            let source = ([Self.name(fact.kind) + ": " + fact.source] + days).joined(separator: ", ")
            say("\(fact.statement) (\(source))", first: "[\(fact.id)] ")
        }
    }

    private mutating func describe(_ option: ScoreOption, margin: String) {
        if !option.because.isEmpty { say(option.because + Self.references(option.restsOn), first: margin) }
        if let money = option.money {
            say("Money that depends on it: \(money.atStake), \(money.due).", first: margin)
        }
        if let withoutHeld = option.withoutHeld {
            say("If held contracts are left out: \(withoutHeld.inWords).", first: margin)
        }
        if let day = option.on, option.branches.count > 1 {
            say("By \(day), when all of it has come to an end:", first: margin)
            for branch in option.branches {
                let chance = Percentage.text(branch.probability)
                say("\(branch.what) (\(chance)): \(branch.range)", first: margin + "- ")
            }
        }
        for event in option.calendar { say(event.what, first: "\(margin)\(event.date)  ") }
        for step in option.steps { say("\(step.action): \(step.contract)", first: "\(margin)\(step.on)  ") }
    }

    private static func mark(_ advice: ScoreOption.Advice?) -> String {
        switch advice {
        case .recommended: " (recommended)"
        case .advisedAgainst: " (advised against: it gives up money)"
        case .possible, .event, nil: ""
        }
    }

    private static func references(_ ids: [String]) -> String {
        ids.isEmpty ? "" : " [" + ids.joined(separator: ", ") + "]"
    }

    private static func name(_ kind: PlatformFact.Kind) -> String {
        switch kind {
        case .official: "official"
        case .moderator: "a moderator"
        case .member: "a member"
        case .inferred: "inferred"
        case .assumed: "assumed"
        }
    }
}
