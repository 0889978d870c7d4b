import Quantities

/// What is written like a count of contracts, and what is none.
extension FactFinder {
    /// "3 more", "needs 5", "within 2": no count of what there is.
    func isOfRule(_ place: CuedText.Place) -> Bool {
        let lead = message.before(place.range.lowerBound, 2)
        return message.has([.more, .want, .request], in: lead) || isPromised(place) || isFurther(place)
            || message.hasWord(in: lead, of: Self.rules)
            || message.hasWord(in: message.behind(place.range.upperBound, 5), of: Self.enough)
    }

    /// "He promised me 5 more jobs".
    private func isPromised(_ place: CuedText.Place) -> Bool {
        message.cue(place.range.upperBound).contains(.more)
            && message.hasWord(in: message.before(place.range.lowerBound, 4), of: Self.promising)
    }

    /// "With 10 more good jobs I'd be at 90".
    private func isFurther(_ place: CuedText.Place) -> Bool {
        message.word(place.range.upperBound) == Self.moreWord
            && message.isWord(place.range.lowerBound - 1, in: Self.reckoning)
    }

    private static let moreWord: PackedWord = "more"
    private static let reckoning = WordSet("with after need for get by do make take takes")

    /// "One bad review can take 8 points": what is said of everybody.
    func isSaying(_ place: CuedText.Place, _ scope: Range<Int>) -> Bool {
        message.hasWord(in: scope, of: Self.modals)
            && !message.has([.me, .had], in: message.nearClause(place.range.lowerBound))
    }

    private static let modals = WordSet("can may might could would")
    private static let promising = WordSet("promised promises promise")
    private static let enough = WordSet("enough allowed permitted needed required")
    private static let rules = WordSet("within every per least minimum required requires needs than")

    /// "One of my jobs", "one job for $20": which one is told, not how many
    /// there are.
    func isPicked(_ place: CuedText.Place, _ noun: Int) -> Bool {
        message.word(place.range.upperBound) == Self.ofWord || message.isWord(noun + 1, in: Self.telling)
            || message.isWord(place.range.lowerBound - 1, in: Self.telling)
    }

    /// "I have one contract", "only one job".
    func isOnlyOne(_ place: CuedText.Place) -> Bool {
        let lead = message.before(place.range.lowerBound, 3)
        return message.has(.had, in: lead) || message.hasWord(in: lead, of: Self.only)
    }

    private static let only = WordSet("only just did done single finished completed")
    private static let telling = WordSet("of for with worth where that which who from at on in")
    static let ofWord: PackedWord = "of"

    /// "Is 85 a bad score?": the noun behind an article is not counted.
    func isOfArticle(_ place: CuedText.Place) -> Bool { message.isWord(place.range.upperBound, in: Self.articles) }

    private static let articles = WordSet("a an")

    /// "12 chapters, 2 good, 10 bad": parts of what was counted before them, and no contracts.
    func isOfOtherThings(_ count: Double, _ place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        let sentence = message.sentence(start)
        let wholes = message.places[message.placeNumbers(in: sentence.lowerBound..<start)]
        guard let whole = wholes.last(where: { isCountAbove(count, $0) }) else { return false }
        return isThing(whole.range.upperBound)
    }

    private func isCountAbove(_ count: Double, _ place: CuedText.Place) -> Bool {
        if case .count(let whole) = place.kind { whole > count } else { false }
    }

    /// Whether a word can only be the noun of something that is no contract.
    func isThing(_ index: Int) -> Bool {
        message.word(index) != nil && message.cue(index).isEmpty && !message.isWord(index, in: Self.afterParticiples)
            && !message.isWord(index, in: Self.adverbs) && !message.isWord(index, in: Self.noNouns)
    }

    private static let noNouns = WordSet(
        "are were is was have had do did done more so far just really even left new old small big short long little"
            + " orders tasks works assignments deals hires collaborations people persons different happy private public long-term paid he she they you who which that still ever also too very"
    )

    /// "I applied to 100 jobs": jobs that others gave away.
    func isOfMarket(_ place: CuedText.Place) -> Bool {
        message.hasWord(in: message.before(place.range.lowerBound, 4), of: Self.applying)
    }

    private static let applying = WordSet(
        "apply applied applying bid bids bidding proposals proposal invited invites invitations invitation saw browsed"
            + " declined rejected")

    /// "Page 2 of the contract", "contract number 4": a number that only names.
    func isLabel(_ place: CuedText.Place) -> Bool {
        message.isWord(place.range.lowerBound - 1, in: Self.labelled)
            && message.sign(place.range.lowerBound - 1) == nil
    }

    private static let labelled = WordSet(
        "page pages step point number no nr question option version section part chapter rule level article paragraph"
            + " line item round phase ticket case id day week stage")

    /// "He has 5 open contracts with others": what the client has is not the asker's.
    func isOfClient(_ place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        guard message.isWord(start - 1, in: Self.has) else { return false }
        let lead = message.before(start - 1, 6)
        let isClients = message.has(.client, in: lead) || message.hasWord(in: lead, of: Self.persons)
        return isClients && !message.has(.me, in: message.behind(place.range.upperBound, 8))
    }

    private static let has = WordSet("has posted published opened hired created")
    private static let persons = WordSet("he she")

    /// The word that is counted: "3 of my jobs", "12 finished contracts", but not
    /// the "jobs" of "30 proposals for jobs".
    func countedNoun(in scope: Range<Int>) -> Int? {
        let nouns: Cue = [.job, .client, .review, .them, .milestone]
        guard let noun = message.first(nouns, in: scope.prefixRange(5)) else { return nil }
        guard noun > scope.lowerBound else { return noun }
        let isOfAnother = message.hasWord(in: scope.lowerBound + 1..<noun, of: Self.prepositions)
        let isPronoun = message.cue(noun) == .them && message.word(noun - 1) != Self.ofWord
        let isOfList =
            message.cue(scope.lowerBound).isEmpty && message.hasWord(in: scope.lowerBound + 1..<noun, of: Self.and)
        return isOfAnother || isOfList || isPronoun && !message.isWord(noun, in: Self.which) ? nil : noun
    }

    private static let prepositions = WordSet("for on in at about of from after before by to")
    private static let and = WordSet("and or")
    private static let which = WordSet("which")

    /// "20 hours, he disputes 6 of them": hours, too.
    func isOfHours(_ place: CuedText.Place) -> Bool {
        guard message.word(place.range.upperBound) == Self.ofWord else { return false }
        let start = place.range.lowerBound
        let isMeasured = message.places[message.placeNumbers(in: start - 10..<start + 6)].contains {
            if case .duration(_, unit: .hour) = $0.kind { true } else { false }
        }
        return isMeasured && !message.has([.job, .client], in: message.behind(place.range.upperBound, 4))
    }

    /// "I completed 16 covers on this site": whatever they are, each was a contract.
    func isOwnWork(_ count: Double, _ place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        guard count > 1, message.isWord(start - 1, in: Self.participles),
            message.has(.me, in: message.before(start - 1, 2))
        else { return false }
        let sentence = message.sentence(start)
        return message.has(.platform, in: sentence) || message.hasWord(in: sentence, of: Self.platforms)
    }

    private static let platforms = WordSet("here site")

    /// "3 finished logos": the participle belongs to another noun than the contracts.
    func isOtherWork(_ place: CuedText.Place, _ scope: Range<Int>) -> Bool {
        let first = scope.lowerBound
        guard message.isWord(first, in: Self.participles), scope.count > 1, message.word(first + 1) != nil else {
            return false
        }
        return !message.isWord(first + 1, in: Self.afterParticiples) && message.cue(first + 1).isEmpty
    }

    /// "He gave me two five-star ratings": how many contracts went well in all, one client does not tell.
    func isFromOneClient(_ place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        guard message.isWord(start - 1, in: Self.me), message.isWord(start - 2, in: Self.giving),
            stated(.total) ?? stated(.completed) == nil
        else { return false }
        let lead = message.before(start - 2, 5)
        let isJoined = lead.isEmpty || message.isWord(start - 3, in: Self.links)
        return isJoined || message.hasWord(in: lead, of: Self.givers)
    }

    /// "The client closed it, and gave me": who gave stands further off.
    private static let links = WordSet("and then")

    private static let me = WordSet("me")
    private static let giving = WordSet("gave left given")
    private static let givers = WordSet("he she who client customer guy man woman lady")

    /// "4 great designs": the adjective belongs to another noun than the contracts.
    func isOtherThing(_ scope: Range<Int>) -> Bool {
        let first = scope.lowerBound
        guard !message.cue(first).isDisjoint(with: Self.outcomes), scope.count > 1, message.word(first + 1) != nil,
            !message.isWord(first, in: Self.adverbs)
        else { return false }
        let isPlain = message.cue(first + 1).isEmpty || message.cue(first + 1) == .points
        return isPlain && !message.isWord(first + 1, in: Self.afterParticiples)
            && !message.isWord(first + 1, in: Self.people)
    }

    private static let outcomes: Cue = [.good, .bad, .open]
    private static let adverbs = WordSet("well badly fine smoothly perfectly happy unhappy satisfied hated loved angry")
    private static let people = WordSet("people persons experiences endings stars star")
    private static let participles = WordSet("finished completed")
    private static let afterParticiples = WordSet(
        "ones one in on by this these last recently already since at or and but so because where per there here"
            + " over during within between before after as for with without from of that which who whose")

    /// "My score went to 87 and": a score, unless a noun follows.
    func isScore(_ count: Double, _ place: CuedText.Place) -> Bool {
        count >= 10 && count <= 100 && isBoundToScore(place)
    }

    /// "A good one": no count.
    func isPronoun(_ place: CuedText.Place) -> Bool {
        place.quantity.kind == .count(1) && message.word(place.range.lowerBound) == Self.one
            && !message.cue(place.range.lowerBound - 1).isDisjoint(with: [.good, .bad, .idle, .open, .paused])
    }

    private static let one: PackedWord = "one"

    /// "Not one bad review": none.
    func isDenied(_ count: Double, _ place: CuedText.Place) -> Bool {
        count == 1 && message.cue(place.range.lowerBound - 1).contains(.not)
    }
}
