import JobSuccess

extension ScorePage {
    /// What one asked about with `--if`.
    mutating func show(_ option: ScoreOption) {
        heading("If " + [option.action, option.contract].compactMap(\.self).joined(separator: ": "))
        describe(option)
    }

    /// What can be done with a contract or happen to it.
    mutating func show(_ comparison: OptionComparison) {
        heading("What you can do with \(comparison.contract)")
        let choices = comparison.options.filter { $0.advice != .event }
        if choices.isEmpty { say("Nothing can be done with it any more.") }
        for (place, option) in choices.enumerated() {
            if place > 0 { gap() }
            say("\(place + 1). \(option.action): \(option.range.inWords)\(Self.mark(option.advice))")
            describe(option, withoutRange: true, margin: "   ")
        }
        let events = comparison.options.filter { $0.advice == .event }
        if !events.isEmpty {
            heading("What the client can do")
            for option in events { say("\(option.action): \(option.range.inWords). \(option.because)", first: "- ") }
        }
        if !comparison.notPossible.isEmpty {
            heading("What is not possible")
            for action in comparison.notPossible { say("\(action.action): \(action.reason)", first: "- ") }
        }
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

    private mutating func describe(_ option: ScoreOption, withoutRange: Bool = false, margin: String = "") {
        if !withoutRange { say(option.range.inWords + Self.mark(option.advice), first: margin) }
        if !option.because.isEmpty { say(option.because + Self.references(option.restsOn), first: margin) }
        if let money = option.money {
            say("Money that depends on it: \(PlainMoney.text(money.atStake)), \(money.due).", first: margin)
        }
        if let withoutHeld = option.withoutHeld {
            say("If held contracts are left out: \(withoutHeld.inWords).", first: margin)
        }
        if let day = option.on, option.branches.count > 1 {
            say("By \(day), when all of it has come to an end:", first: margin)
            for branch in option.branches {
                let chance = Percentage.text(branch.probability)
                say("\(branch.what) (\(chance)): \(branch.range.inWords)", first: margin + "- ")
            }
        }
        for event in option.calendar { say(event.what, first: "\(margin)\(event.date)  ") }
        for step in option.steps { say("\(step.action): \(step.contract)", first: "\(margin)\(step.on)  ") }
        for assumption in option.assumptions where !withoutRange { say("Assumed: " + assumption, first: margin) }
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
