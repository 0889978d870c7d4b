/// Looks for the ways in which a history arrives at a score, by growing number
/// of contracts whose hidden feedback is bad.
///
/// Contracts of one class are interchangeable, so a way is a number of
/// contracts for each class and branch. The work is bounded; what was found
/// by then is kept.
struct HistorySearch {
    /// One way to the score.
    struct Way {
        /// How many contracts of each slot are on its branch.
        var counts: [Int]
        var share: Double
    }

    /// The members of a class on one branch that is not their best.
    struct Slot {
        let group: ContractClass
        let best: Assessment.Branch
        let branch: Assessment.Branch
        /// Whether the contracts of this slot have bad hidden feedback.
        let isHiddenBad: Bool
        /// Whether the class has no earlier slot.
        let isFirstOfClass: Bool
    }

    static let stepLimit = 200_000
    static let wayLimit = 5
    // Each slot is one level of recursion.
    private static let slotLimit = 500
    // Once the ways found cover all but this much, no further one matters.
    private static let negligibleRest = 1e-9

    let slots: [Slot]
    /// The likeliest ways, best first.
    private(set) var ways: [Way] = []
    /// How much of the probability of the score the ways cover together.
    var covered: Double { min(ways.reduce(0) { $0 + $1.share }, 1) }
    /// How many contracts with hidden feedback are bad in every way; where the
    /// search ended early, a number that is surely not too high.
    private(set) var leastHiddenBad: Int

    private let scores: [Int]
    private let probability: Double
    /// How many hidden bad ones this slot and the later ones can take.
    private let capacity: [Int]
    private let lastHiddenBad: Int?
    private let lastFree: Int
    private var standing: HistoryStanding
    private var counts: [Int]
    private var stepsLeft = Self.stepLimit
    private var found = 0.0

    /// - Parameters:
    ///   - scores: The scores that fit.
    ///   - probability: How likely one of them is, above zero.
    init(_ classes: [ContractClass], ledger: ScoreLedger, scores: [Int], probability: Double) {
        let slots = Self.slots(classes)
        self.slots = slots
        self.scores = scores
        self.probability = probability
        capacity = Self.capacity(slots)
        lastHiddenBad = slots.lastIndex { $0.isHiddenBad }
        lastFree = slots.lastIndex { !$0.isHiddenBad } ?? -1
        standing = HistoryStanding(classes, ledger: ledger)
        counts = slots.map { _ in 0 }
        let bound = HiddenBadBound(classes, windows: ledger.spans.count)
        leastHiddenBad = bound.leastNumber(toShow: scores.max() ?? 0, from: standing)
        if slots.count <= Self.slotLimit { search(classes, from: leastHiddenBad) }
    }

    private mutating func search(_ classes: [ContractClass], from first: Int) {
        let start = classes.reduce(into: ScaledProbability(1)) { product, group in
            guard group.isUncertain, let best = group.key.branches.first else { return }
            for _ in group.positions { product *= best.probability }
        }
        var number = first
        while number <= capacity[0], stepsLeft > 0, found < 1 - Self.negligibleRest {
            if found == 0 { leastHiddenBad = number }
            descend(0, hiddenBad: number, free: 0, probability: start)
            number += 1
        }
    }
}

// MARK: - Trying out

extension HistorySearch {
    /// Tries all counts of a slot and the later ones.
    ///
    /// - Parameters:
    ///   - hiddenBad: How many hidden bad ones they have to take together.
    ///   - free: How many contracts of the slot's class are on no branch yet.
    ///   - probability: How likely the counts so far are, with all further
    ///     contracts on their best branch.
    private mutating func descend(_ index: Int, hiddenBad: Int, free: Int, probability: ScaledProbability) {
        if index > lastFree, hiddenBad == 0 { return finish(probability) }
        guard index < slots.count else { return }
        let slot = slots[index]
        let free = slot.isFirstOfClass ? slot.group.positions.count : free
        let most = slot.isHiddenBad ? min(free, hiddenBad) : free
        let least = index == lastHiddenBad ? hiddenBad : 0
        guard least <= most, hiddenBad <= capacity[index] else { return }
        let odds = slot.branch.probability / slot.best.probability
        var chance = probability
        for count in 0...most {
            if count >= least { descend(from: slot, index, count, hiddenBad, free, chance) }
            if stepsLeft <= 0 { break }
            chance *= odds * Double(free - count) / Double(count + 1)
        }
    }

    private mutating func descend(
        from slot: Slot, _ index: Int, _ count: Int, _ hiddenBad: Int, _ free: Int, _ chance: ScaledProbability
    ) {
        stepsLeft -= 1
        guard stepsLeft > 0 else { return }
        standing.move(count, of: slot.group, from: slot.best, to: slot.branch)
        counts[index] = count
        descend(
            index + 1, hiddenBad: hiddenBad - (slot.isHiddenBad ? count : 0), free: free - count, probability: chance)
        counts[index] = 0
        standing.move(count, of: slot.group, from: slot.branch, to: slot.best)
    }

    private mutating func finish(_ chance: ScaledProbability) {
        guard let score = standing.score, scores.contains(score) else { return }
        let share = chance.share(of: probability)
        found += share
        // Even a way too unlikely to matter shows that this number is enough.
        if share == 0 { found = max(found, Double.leastNonzeroMagnitude) }
        let place = ways.firstIndex { $0.share < share } ?? ways.endIndex
        guard place < Self.wayLimit else { return }
        ways.insert(Way(counts: counts, share: share), at: place)
        if ways.count > Self.wayLimit { ways.removeLast() }
    }
}

// MARK: - Preparing

extension HistorySearch {
    /// Free slots first; then those whose contracts are likelier to be bad
    /// later, so that the likely ways come early.
    private static func slots(_ classes: [ContractClass]) -> [Slot] {
        let uncertain = classes.filter(\.isUncertain).sorted { expectedBad($0) < expectedBad($1) }
        return uncertain.flatMap { group -> [Slot] in
            guard let best = group.key.branches.first else { return [] }
            return group.key.branches.dropFirst().enumerated().map { offset, branch in
                Slot(
                    group: group, best: best, branch: branch,
                    isHiddenBad: group.key.isFeedbackHidden && branch.tally.bad > 0, isFirstOfClass: offset == 0)
            }
        }
    }

    private static func expectedBad(_ group: ContractClass) -> Double {
        guard group.key.isFeedbackHidden else { return 0 }
        return group.badProbability * Double(group.positions.count)
    }

    private static func capacity(_ slots: [Slot]) -> [Int] {
        var capacity = [0]
        for (index, slot) in slots.enumerated().reversed() {
            let next = slots.indices.contains(index + 1) ? slots[index + 1] : nil
            // Slots of one class share its contracts.
            let isCountedLater = next.map { !$0.isFirstOfClass && $0.isHiddenBad } ?? false
            let own = slot.isHiddenBad && !isCountedLater ? slot.group.positions.count : 0
            capacity.append((capacity.last ?? 0) + own)
        }
        return capacity.reversed()
    }
}
