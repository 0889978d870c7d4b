import Quantities

/// Whether the contract is of fixed price or hourly.
extension FactFinder {
    // MARK: Manual time

    /// "7 hours of manual time", "added it manually", "hours I add by hand". A manual to translate
    /// and a score fixed manually are no time.
    mutating func findManualTime() {
        if let index = message.tokens.indices.first(where: isManualTime) {
            add(.manualTime, .flag(true), at: index..<index + 1)
        } else if let index = message.tokens.indices.first(where: isTracker) {
            add(.manualTime, .flag(message.isNegated(index)), at: index..<index + 1)
        }
    }

    /// A tracker of the asker's own. The work diary shows manual time, too.
    private func isTracker(_ index: Int) -> Bool {
        message.cue(index).contains(.tracker) && message.word(index) != Self.diary && !message.clause(index).isOfOthers
    }

    private static let diary: PackedWord = "diary"

    private func isManualTime(_ index: Int) -> Bool {
        guard message.cue(index).contains(.manual) || isByHand(index), !isAskedFor(index),
            !message.clause(index).isOfOthers
        else { return false }
        let start = max(message.sentence(index).lowerBound, index - Self.reachOfTime)
        let around = start..<message.behind(index + 1, 3).upperBound
        let hasHours = message.places[message.placeNumbers(in: around)].contains {
            if case .duration(_, unit: .hour) = $0.kind { true } else { false }
        }
        return hasHours || message.hasWord(in: around, of: Self.timeWords)
    }

    /// "45 hours in January, all added manually".
    private static let reachOfTime = 8

    /// "May I write my time manually?"
    private func isAskedFor(_ index: Int) -> Bool {
        message.before(index, 6).contains { message.isWord($0, in: Self.may) && message.isWord($0 + 1, in: Self.i) }
    }

    private static let may = WordSet("may can could should shall")
    private static let i = WordSet("i we")

    private func isByHand(_ index: Int) -> Bool {
        index > 0 && message.hasWord(in: index..<index + 1, of: Self.hand)
            && message.hasWord(in: index - 1..<index, of: Self.by)
    }

    private static let hand = WordSet("hand")
    private static let by = WordSet("by")
    private static let timeWords = WordSet("time times hours hour logged log logging entry entries billed")

    // MARK: Type

    /// The type by its name; else by what only one type has. Where both are
    /// named the message compares them.
    mutating func findType() {
        switch (named(.fixed, "fixed"), named(.hourly, "hourly")) {
        case (let index?, nil): add(.contractType, .text("fixed"), at: index..<index + 1)
        case (nil, let index?): add(.contractType, .text("hourly"), at: index..<index + 1)
        case (nil, nil): findImpliedType()
        case (let fixed?, let hourly?): findSwitched(fixed, hourly)
        }
    }

    /// "It was fixed, then we switched to hourly": what it was made. Without
    /// that the message compares the two.
    private mutating func findSwitched(_ fixed: Int, _ hourly: Int) {
        let named = [(fixed, "fixed"), (hourly, "hourly")]
        // "Another client pays hourly, but this one is fixed."
        let here = named.filter { !message.clause($0.0).isElsewhere && !message.clause($0.0).isOfOthers }
        if here.count == 1, let (index, type) = here.first {
            return add(.contractType, .text(type), at: index..<index + 1)
        }
        let made = named.filter { isMade($0.0) }
        for (index, type) in made.isEmpty ? named.filter({ isAgreed($0.0) }) : made {
            add(.contractType, .text(type), at: index..<index + 1)
        }
    }

    /// "We switched to hourly".
    private func isMade(_ index: Int) -> Bool {
        message.hasWord(in: message.before(index, 4), of: Self.switched) && message.has(.to, in: index - 2..<index)
    }

    /// "We decided that we could do it hourly", "it was set up as hourly".
    private func isAgreed(_ index: Int) -> Bool {
        let lead = message.before(index, 9)
        return message.hasWord(in: lead, of: Self.agreed) && !message.has([.not, .want], in: lead.suffixRange(4))
    }

    private static let agreed = WordSet("agreed decided figured settled set chose opted ended")

    private static let switched = WordSet("switched changed converted moved turned")

    /// Where a type is named. "It is not hourly" is kept as denied, "we should
    /// switch to hourly" as wished.
    private mutating func named(_ cue: Cue, _ type: String) -> Int? {
        for index in message.tokens.indices
        where message.cue(index).contains(cue) && !isRateName(index) && !isRepair(index) {
            let isDenied = message.before(index, 3).contains { message.cue($0).contains(.not) && !isRefusal($0) }
            guard isDenied || isSwitch(index) || isOnlySupposed(index) || isPreferred(index) else { return index }
            add(.contractType, .text(type), at: index..<index + 1, negated: isDenied, isWish: !isDenied)
        }
        return nil
    }

    /// "No it is hourly" refuses what was said before, not what follows.
    private func isRefusal(_ index: Int) -> Bool {
        message.isWord(index, in: Self.refusals) && index == message.clause(index).range.lowerBound
            && message.isWord(index + 1, in: Self.pointers)
    }

    private static let refusals = WordSet("no nope nah")
    private static let pointers = WordSet("it it's its this that that's my the i we")

    /// "What if it were hourly?" supposes it.
    private func isOnlySupposed(_ index: Int) -> Bool {
        message.clause(index).isSupposed(at: index)
            && message.hasWord(in: message.before(index, 3), of: Self.formsOfBeing)
    }

    /// "An hourly job would be better".
    private func isPreferred(_ index: Int) -> Bool {
        message.hasWord(in: message.behind(index + 1, 3), of: Self.would)
            && message.has(.good, in: message.behind(index + 1, 6))
            || message.hasWord(
                in: message.before(index, 4).lowerBound..<message.behind(index + 1, 6).upperBound, of: Self.comparing)
    }

    private static let would = WordSet("would might")
    private static let comparing = WordSet("better safer easier worse")
    private static let formsOfBeing = WordSet("were was is be been")

    /// "My hourly rate" is no contract.
    private func isRateName(_ index: Int) -> Bool { message.isWord(index + 1, in: Self.rates) }

    private static let rates = WordSet("rate rates")

    /// "Until he fixed it": no type.
    private func isRepair(_ index: Int) -> Bool {
        message.isWord(index + 1, in: Self.objects) && message.isWord(index - 1, in: Self.repairers)
    }

    private static let objects = WordSet("it this that them the my")
    private static let repairers = WordSet("he she they i we has have client got get")

    /// "Switch to hourly", "convert it into an hourly one", "make it hourly",
    /// but not "switched".
    private func isSwitch(_ index: Int) -> Bool {
        let lead = message.before(index, 8)
        if message.hasWord(in: message.before(index, 3), of: Self.wishing) { return true }
        guard let verb = lead.last(where: { message.isWord($0, in: Self.switching) }) else { return false }
        return message.has(.to, in: verb + 1..<index)
    }

    private static let switching = WordSet(
        "switch switching change changing convert converting move moving turn turning go going")
    private static let wishing = WordSet("make prefer propose instead prefers suggests")

    private mutating func findImpliedType() {
        let all = message.tokens.indices
        if let index = all.first(where: isFlatPrice) {
            add(.contractType, .text("fixed"), at: index..<index + 2)
        } else if let index = all.first(where: isByTheHour) {
            add(.contractType, .text("hourly"), at: index..<index + 1)
        } else if let index = message.first([.milestone, .escrow], in: all) ?? submissionIndex {
            add(.contractType, .text("fixed"), at: index..<index + 1)
        } else if let index = message.first(.tracker, in: all) ?? all.first(where: isManualTime) ?? loggedIndex {
            add(.contractType, .text("hourly"), at: index..<index + 1)
        }
    }

    /// "A flat fee", "fix price".
    private func isFlatPrice(_ index: Int) -> Bool {
        message.isWord(index, in: Self.flat) && message.isWord(index + 1, in: Self.prices)
            && !message.clause(index).isSupposed(at: index)
    }

    private static let flat = WordSet("flat fix")
    private static let prices = WordSet("fee price rate")

    /// "He pays me by the hour".
    private func isByTheHour(_ index: Int) -> Bool {
        guard message.isWord(index, in: Self.hour),
            message.has([.paid, .worked], in: message.before(index, 6))
                || message.hasWord(in: message.before(index, 4), of: Self.working)
        else { return false }
        return message.isWord(message.isWord(index - 1, in: Self.the) ? index - 2 : index - 1, in: Self.byWords)
    }

    private static let hour = WordSet("hour")
    private static let the = WordSet("the")
    private static let byWords = WordSet("by per")
    private static let working = WordSet("work")

    /// Logged hours are of an hourly contract.
    private var loggedIndex: Int? {
        knows(.hoursLogged) ? message.first(.worked, in: message.tokens.indices) : nil
    }

    private var submissionIndex: Int? {
        known(.submitted) != nil ? message.first(.submitted, in: message.tokens.indices) : nil
    }
}
