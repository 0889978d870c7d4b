import Quantities

/// How the contract in question stands: paused, idle or open.
extension FactFinder {
    /// "My contract is on hold", "they suspended my contract": one.
    mutating func findOneInQuestion() {
        for index in message.tokens.indices
        where message.isWord(index, in: Self.states) || isMadePause(index) || isOnPause(index) {
            let key = stateKey(index)
            guard !knows(key), isOfOneContract(index) || isPausedIt(index), !message.isNegated(index),
                !message.has(.planned, in: message.before(index, 6)), key != .open || !message.isQuestion(index)
            else { continue }
            add(key, .number(1), at: index..<index + 1)
        }
    }

    private func stateKey(_ index: Int) -> SituationKey {
        if message.isWord(index, in: Self.openStates) { return .open }
        return message.cue(index).contains(.paused) ? .paused : .idle
    }

    private static let openStates = WordSet("open active")

    /// "He paused it".
    private func isPausedIt(_ index: Int) -> Bool {
        message.isWord(index, in: Self.pausing) && message.isWord(index + 1, in: Self.it)
            && !message.cue(index - 1).contains(.me)
    }

    private static let pausing = WordSet("paused suspended")
    private static let it = WordSet("it")

    /// "He made a pause in our contract".
    private func isMadePause(_ index: Int) -> Bool {
        message.word(index) == Self.pause && message.hasWord(in: message.before(index, 2), of: Self.making)
    }

    /// "The contract is on pause".
    private func isOnPause(_ index: Int) -> Bool {
        message.word(index) == Self.pause && message.isWord(index - 1, in: Self.on)
    }

    private static let pause: PackedWord = "pause"
    private static let on = WordSet("on")
    private static let making = WordSet("make made making took")
    private static let states = WordSet("paused suspended hold frozen idle inactive dormant open active")

    /// Whether a state is that of one contract: "the contract was paused",
    /// "paused our hourly contract".
    private func isOfOneContract(_ index: Int) -> Bool {
        // "Open the contract page" tells of no state.
        let canLead = !message.isWord(index, in: Self.openStates)
        if canLead, message.behind(index + 1, 4).first(where: isNoun).map(isPointedAt) ?? false { return true }
        if isMadePause(index) { return message.hasWord(in: message.behind(index + 1, 4), of: Self.single) }
        guard let noun = message.before(index, 6).last(where: isNoun), isPointedAt(noun) else { return false }
        return message.hasWord(in: noun + 1..<index, of: Self.being)
    }

    private func isNoun(_ index: Int) -> Bool {
        message.isWord(index, in: Self.single) || message.isWord(index, in: Self.account)
    }

    private func isPointedAt(_ noun: Int) -> Bool {
        message.isWord(noun, in: Self.single) && message.hasWord(in: message.before(noun, 3), of: Self.pointing)
    }

    private static let single = WordSet("contract contact job project gig")
    private static let account = WordSet("account profile contracts jobs projects client")
    private static let pointing = WordSet("my the this our that his her their")
    private static let being = WordSet("is was has been be got are it's still now put placed shows says on i")
}
