import CivilCalendar
import Quantities

/// Collects the facts of one message.
///
/// Each topic has its own extension. What makes a fact is always a quantity
/// or a verb together with the cues around it, never a whole sentence.
struct FactFinder {
    let message: CuedText
    private var found: [Fact] = []
    /// Quantities that are counts of contracts, so that nobody takes them
    /// for scores.
    var countedPlaces: Set<Int> = []

    init(message: CuedText) {
        self.message = message
    }

    /// The facts, in the order of their places.
    mutating func facts() -> [Fact] {
        findCounts()
        findScores()
        findMoney()
        findTimes()
        findStars()
        findContract()
        findClient()
        findBadge()
        return found.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    }

    // MARK: Adding

    /// Adds a fact read from some tokens. Of two stated facts with one key
    /// the first counts, of two totals the larger, of two submissions the later.
    mutating func add(_ key: SituationKey, _ value: FactValue, at range: Range<Int>, negated: Bool = false) {
        guard let first = range.first, let last = range.last, key.admits(value) else { return }
        let clause = message.clause(first)
        guard !clause.isOfOthers else { return }
        let isSupposed =
            Self.lasting.contains(key)
            ? clause.isSupposed && message.word(first - 1).map(Self.formsOfBeing.contains) ?? false
            : clause.isSupposed || clause.isGeneral && !Self.concrete.contains(key)
        let said: Fact.Said = isSupposed ? .hypothetical : negated ? .negated : .stated
        let fact = Fact(
            key: key, value: value, start: message.tokens[first].start, end: message.tokens[last].end, said: said)
        guard let index = found.firstIndex(where: { $0.key == key && $0.said == said }) else {
            return found.append(fact)
        }
        guard case .number(let old) = found[index].value, case .number(let new) = value else { return }
        // Who resubmitted counts from the last time.
        if key == .total && new > old || key == .daysSinceSubmission && new < old { found[index] = fact }
    }

    /// Who asks what a $50 job with three stars weighs has one.
    private static let concrete: Set<SituationKey> = [.contractValue, .stars]

    /// Who asks what happens if they end a fixed-price contract has one; only
    /// "if it were hourly" supposes it.
    private static let lasting: Set<SituationKey> = [.contractType, .role]
    private static let formsOfBeing = Set(PackedWord.list("was were is be been"))

    /// Adds a number that was read from a quantity.
    mutating func add(_ key: SituationKey, _ number: Double, at place: CuedText.Place) {
        add(key, .number(number), at: place.range)
    }

    // MARK: Looking back

    /// The stated value of a key so far.
    func stated(_ key: SituationKey) -> Double? {
        guard case .number(let number)? = found.first(where: { $0.key == key && $0.said == .stated })?.value else {
            return nil
        }
        return number
    }

    /// Whether a fact with this key was found already, in whatever way it
    /// was said.
    func knows(_ key: SituationKey) -> Bool { found.contains { $0.key == key } }
}
