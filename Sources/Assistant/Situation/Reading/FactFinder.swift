import CivilCalendar
import Quantities

/// Collects the facts of one message.
///
/// Each topic has its own extension. What makes a fact is always a quantity
/// or a verb together with the cues around it, never a whole sentence.
struct FactFinder {
    let message: CuedText
    private var found: [Fact] = []
    /// What was said of another contract than the one in question.
    private(set) var foundElsewhere: [Fact] = []
    /// Whether a case is known already, so that another contract is not it.
    private let isBesideCase: Bool
    /// Quantities that are counts of contracts, so that nobody takes them
    /// for scores.
    var countedPlaces: Set<Int> = []

    /// Whether the last noun that was counted is "milestones", so that "two
    /// were paid" goes on with them.
    var countsMilestones = false

    /// Where the writer first shows to be a client, or nil for a freelancer.
    private(set) var clientPlace: Int?

    init(message: CuedText, isBesideCase: Bool = false) {
        self.message = message
        self.isBesideCase = isBesideCase
    }

    /// The facts, in the order of their places.
    mutating func facts() -> [Fact] {
        clientPlace = clientIndex
        findCounts()
        findScores()
        findNoScore()
        findMoney()
        findTimes()
        findStars()
        findContract()
        findRole()
        findRequests()
        findBadge()
        settleElsewhere()
        return found.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    }

    // MARK: Adding

    /// Adds a fact read from some tokens. Of two stated facts with one key
    /// the first counts, of two totals the larger, of two submissions the later.
    mutating func add(
        _ key: SituationKey, _ value: FactValue, at range: Range<Int>, negated: Bool = false, isWish: Bool = false,
        isCertain: Bool = false
    ) {
        let range = range.clamped(to: message.tokens.indices)
        guard let first = range.first, let last = range.last, key.admits(value) else { return }
        let clause = message.clause(first)
        guard !clause.isOfOthers, !message.isQuoted(first) || Self.shared.contains(key) else { return }
        let isSupposed = isWish || !isCertain && isSupposed(key, at: first)
        let said: Fact.Said = isSupposed ? .hypothetical : negated ? .negated : .stated
        let fact = Fact(
            key: key, value: value, start: message.tokens[first].start, end: message.tokens[last].end, said: said)
        if clause.isElsewhere, Self.ofOneContract.contains(key) {
            Self.add(fact, to: &foundElsewhere)
        } else {
            Self.add(fact, to: &found)
        }
    }

    private static func add(_ fact: Fact, to found: inout [Fact]) {
        guard let index = found.firstIndex(where: { $0.key == fact.key && $0.said == fact.said }) else {
            return found.append(fact)
        }
        guard case .number(let old) = found[index].value, case .number(let new) = fact.value else { return }
        // Who resubmitted counts from the last time.
        if fact.key == .total && new > old || fact.key == .daysSinceSubmission && new < old { found[index] = fact }
    }

    private func isSupposed(_ key: SituationKey, at index: Int) -> Bool {
        let clause = message.clause(index)
        if Self.lasting.contains(key) {
            return clause.isSupposed(at: index) && message.isWord(index - 1, in: Self.formsOfBeing)
        }
        if Self.imagined.contains(key) { return false }
        if clause.isSupposed(at: index) { return !(Self.demanded.contains(key) && isDemanded(in: clause)) }
        return clause.isGeneral && !Self.concrete.contains(key)
    }

    /// What is never more than a thought.
    private static let imagined: Set<SituationKey> = [.targetScore, .expectedScore]

    /// Who asks what a $50 job with three stars weighs has one, and who asks
    /// why there is no score has none.
    private static let concrete: Set<SituationKey> = [.contractValue, .stars, .hasScore]

    /// Who asks what happens if they end a fixed-price contract has one; only
    /// "if it were hourly" supposes it.
    private static let lasting: Set<SituationKey> = [.contractType, .role]
    private static let formsOfBeing = WordSet("were was is be been")

    // MARK: Quotations

    /// What the other side can tell as well as the writer: the terms of the
    /// contract they share, and what it asks for.
    private static let shared: Set<SituationKey> = [
        .contractType, .contractValue, .escrowAmount, .rate, .offer, .refundAmount, .refundPercent, .refundRequested,
        .changesRequested,
    ]

    // MARK: Demands

    /// What a client can threaten for.
    private static let demanded: Set<SituationKey> = [.refundAmount, .refundPercent]

    /// "He will rate me badly if I do not refund $200": who threatens has
    /// asked. "If I refund $200, will he be nice?" tells of no demand.
    private func isDemanded(in clause: Clause) -> Bool {
        guard let start = clause.supposedFrom, !message.isQuestion(start) else { return false }
        let sentence = message.sentence(start)
        let condition = start..<min(start + 5, clause.range.upperBound)
        let isThreat = message.isWord(start, in: Self.unless) || message.has(.not, in: condition)
        return isThreat || sentence.prefix(while: { $0 < start }).contains(where: isOtherSide)
    }

    private func isOtherSide(_ index: Int) -> Bool {
        message.cue(index).contains(.client) || message.isWord(index, in: Self.otherSides)
    }

    private static let unless = WordSet("unless")
    private static let otherSides = WordSet("he she they he's she's they're he'll she'll they'll guy")

    // MARK: The contract in question

    /// What is said of one contract only, so that what another contract did
    /// is not taken for it.
    static let ofOneContract: Set<SituationKey> = [
        .contractType, .hasEarnings, .submitted, .escrowAmount, .contractValue, .hoursLogged, .daysSilent, .monthsIdle,
        .daysSinceSubmission, .daysSinceClosed, .daysSinceApproval, .daysSinceCancel, .refundAmount, .refundPercent,
        .refundRequested, .offer, .rate, .earned, .manualTime, .changesRequested, .autoClosed,
    ]

    /// What was said of another contract counts only where the message tells
    /// of no other one.
    private mutating func settleElsewhere() {
        guard !isBesideCase, !found.contains(where: { Self.ofOneContract.contains($0.key) && $0.said == .stated })
        else { return }
        found += foundElsewhere
    }

    /// Adds a number that was read from a quantity.
    mutating func add(_ key: SituationKey, _ number: Double, at place: CuedText.Place) {
        add(key, .number(number), at: place.range)
    }

    // MARK: Looking back

    /// The stated number of a key so far.
    func stated(_ key: SituationKey) -> Double? {
        guard case .number(let number)? = known(key) else { return nil }
        return number
    }

    /// The stated value of any kind of a key so far.
    func known(_ key: SituationKey) -> FactValue? { found.first { $0.key == key && $0.said == .stated }?.value }

    /// Whether a fact with this key was found already, in whatever way it
    /// was said.
    func knows(_ key: SituationKey) -> Bool { found.contains { $0.key == key } }
}
