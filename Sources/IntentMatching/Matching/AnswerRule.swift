/// How many of the best labels are given.
struct AnswerRule {
    /// The most labels that are offered to choose from.
    static let longestChoice = 3

    /// A label or a choice is given only from this probability on.
    let answerAt: Double

    /// Labels this close to the best one are offered with it.
    let clarifyMargin: Double

    /// How many labels to give: 0 none, 1 an answer, 2 or 3 a choice.
    ///
    /// - Parameter best: The probabilities of the best labels, descending.
    func offered(_ best: [Double]) -> Int {
        guard let first = best.first else { return 0 }
        let close = best.prefix(Self.longestChoice).prefix { first - $0 <= clarifyMargin }.count
        if first >= answerAt { return close }
        // No label alone is likely enough; two or three together may be.
        var sum = 0.0
        for (index, probability) in best.prefix(Self.longestChoice).enumerated() {
            sum += probability
            if index > 0, sum >= answerAt, probability >= first / 3 { return max(index + 1, close) }
        }
        return 0
    }
}
