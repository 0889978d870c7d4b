/// How well a number tells two kinds apart.
package enum RankStatistic {
    /// The chance that a number of the first kind is greater than one of the
    /// second; ties count half. 0 where a kind is missing.
    package static func separation(of first: [Float], from second: [Float]) -> Double {
        guard !first.isEmpty, !second.isEmpty else { return 0 }
        let all = (first.map { ($0, true) } + second.map { ($0, false) }).sorted { $0.0 < $1.0 }
        var wins = 0.0
        var below = 0.0
        var index = 0
        while index < all.count {
            let tie = all[index...].prefix { $0.0 == all[index].0 }
            let seconds = Double(tie.filter { !$0.1 }.count)
            wins += Double(tie.count - Int(seconds)) * (below + seconds / 2)
            below += seconds
            index += tie.count
        }
        return wins / (Double(first.count) * Double(second.count))
    }
}
