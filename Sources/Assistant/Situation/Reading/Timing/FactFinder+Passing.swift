import Quantities

/// How long ago something was, told apart from rules and deadlines.
extension FactFinder {
    func passedKey(_ topic: Cue, at index: Int) -> SituationKey? {
        if topic.contains(.submitted) { return .daysSinceSubmission }
        if topic.contains(.cancel) { return .daysSinceCancel }
        if topic.contains(.approve) { return .daysSinceApproval }
        let isEnd = message.word(index) != Self.done && !message.isWord(index, in: Self.plans)
        return topic.contains(.ended) && isEnd && !isDescription(index) && !isOtherEnd(index) ? .daysSinceClosed : nil
    }

    /// "The finished logo" says what the work is like, not that a contract ended.
    private func isDescription(_ index: Int) -> Bool {
        message.isWord(index, in: Self.describing) && message.isWord(index - 1, in: Self.articles)
    }

    /// "He closed his shop": something else ended.
    private func isOtherEnd(_ index: Int) -> Bool {
        message.isWord(index + 1, in: Self.determiners) && message.word(index + 2) != nil
            && message.placeNumbers(in: index + 1..<index + 2).isEmpty
            && !message.has([.job, .milestone], in: message.behind(index + 2, 4))
    }

    private static let determiners = WordSet("his her their my our a an")
    private static let describing = WordSet("finished completed")
    private static let articles = WordSet("the a my all his her their some")

    /// "Can I end it today?" is a plan, not an end.
    private static let plans = WordSet("end close finish complete")

    private static let done: PackedWord = "done"

    /// "Ten days ago", "yesterday", "it has been 10 days since".
    func hasPassed(_ place: CuedText.Place) -> Bool {
        if case .date = place.kind { return true }
        if message.word(place.range.upperBound) == Self.after,
            message.isWord(place.range.upperBound + 1, in: Self.ending)
        {
            return true
        }
        let around = message.behind(place.range.upperBound, 2)
        return around.contains { message.word($0).map(Self.passed.contains) ?? false }
    }

    /// "Five weeks after closing".
    private static let ending = WordSet("closing ending submitting delivering")
    private static let passed = WordSet("ago since back already now passed")

    // MARK: Rules

    /// "The 14-day period", "within 14 days", "3 days left": a rule or a
    /// deadline, not what happened.
    func isRule(_ place: CuedText.Place) -> Bool {
        // Not the hyphen of "thirty-two hours".
        if place.range.suffixRange(2).contains(where: { message.sign($0) == .hyphen }) { return true }
        let (start, end) = (place.range.lowerBound, place.range.upperBound)
        // "All in one day".
        if place.kind == .duration(value: 1, unit: .day), message.word(start - 1) == Self.inWord { return true }
        // "Two weeks of work, and now silence".
        if message.word(end) == Self.ofWord, message.isWord(end + 1, in: Self.doings), !isOfHours(place.kind) {
            return true
        }
        if message.word(start - 1) == Self.after { return !isOwnAfter(place) }
        if isRate(place) { return true }
        return message.isWord(start - 1, in: Self.beforeRules) || message.isWord(end, in: Self.behindRules)
    }

    /// "30 messages a day".
    private func isRate(_ place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        guard message.isWord(start, in: Self.each), message.word(start - 1) != nil else { return false }
        return message.places[message.placeNumbers(in: start - 2..<start)].contains {
            $0.range.upperBound == start - 1
        }
    }

    /// "After six months without activity it closed my contract": no rule.
    private func isOwnAfter(_ place: CuedText.Place) -> Bool {
        message.isWord(place.range.upperBound, in: Self.without)
            && message.has(.me, in: message.sentence(place.range.lowerBound))
    }

    private static let after: PackedWord = "after"
    private func isOfHours(_ kind: Quantity.Kind) -> Bool {
        if case .duration(_, unit: .hour) = kind { true } else { false }
    }

    private static let doings = WordSet("work experience")
    private static let inWord: PackedWord = "in"
    private static let without = WordSet("without of with that")
    private static let beforeRules = WordSet("within every next per another first until till by says said states")
    /// "14 hours a day", "10 hours per week": a habit or a limit.
    func isRepeated(_ place: CuedText.Place) -> Bool {
        message.isWord(place.range.upperBound, in: Self.each)
            && message.isWord(place.range.upperBound + 1, in: Self.spans)
    }

    private static let each = WordSet("a per each every")
    private static let spans = WordSet("day week month year night")
    private static let behindRules = WordSet(
        "left remaining window limit period rule until till before late early hold security deadline review notice")
}
