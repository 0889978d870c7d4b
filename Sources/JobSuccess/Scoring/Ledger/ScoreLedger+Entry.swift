import CivilCalendar

extension ScoreLedger {
    /// A contract that counts on at least one branch.
    struct Entry {
        var branches: [Assessment.Branch]
        var likeliest: Assessment.Branch
        /// Equal for contracts with the same client; nil where no other
        /// contract has that client.
        var client: Int?
        /// The day it is as old as; nil where it is in every window.
        var day: CalendarDay?
    }
}

extension ScoreLedger.Entry {
    /// A contract that counts the same in total on each of at most two
    /// branches.
    struct Coin {
        /// What it counts, in quarters.
        let total: Int
        /// How much more of it is bad on the worse branch.
        let swing: Int
        /// How likely the worse branch is.
        let badProbability: Double
    }

    /// The entry as a coin; nil where it may be left out of the count, or
    /// weigh differently.
    var coin: Coin? {
        guard let first = branches.first, let second = branches.last, branches.count <= 2, first.isCounted,
            first.tally.total == second.tally.total
        else { return nil }
        let worse = first.tally.bad > second.tally.bad ? first : second
        let swing = abs(first.tally.bad - second.tally.bad)
        return Coin(total: first.tally.total, swing: swing, badProbability: swing == 0 ? 0 : worse.probability)
    }

    /// Whether the entry may be left out of the count, or weigh differently.
    var isOpen: Bool { coin == nil }

    /// The least of it that is bad, in quarters.
    var leastBad: Int { branches.lazy.map(\.tally.bad).min() ?? 0 }

    /// The entry as if its likeliest branch were certain.
    var settled: ScoreLedger.Entry {
        var settled = self
        settled.branches = [Assessment.Branch(probability: 1, tally: likeliest.tally)]
        return settled
    }

    /// Whether the entry gives up its possibilities before another: the older
    /// one first, then the lighter and the surer one.
    func isSettled(before other: ScoreLedger.Entry) -> Bool {
        let (own, others) = (day?.ordinal ?? .max, other.day?.ordinal ?? .max)
        if own != others { return own < others }
        if likeliest.tally.total != other.likeliest.tally.total {
            return likeliest.tally.total < other.likeliest.tally.total
        }
        return likeliest.probability > other.likeliest.probability
    }
}
