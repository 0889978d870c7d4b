import Quantities

/// Whether there is a score at all.
extension FactFinder {
    /// "I have no score yet", "my score is gone". "Do jobs without a review
    /// lower my score?" has one.
    mutating func findNoScore() {
        guard !knows(.currentScore) else { return }
        for index in message.tokens.indices where message.cue(index).contains(.score) && isMissing(index) {
            return add(.hasScore, .flag(false), at: index..<index + 1)
        }
    }

    /// "There is no score".
    func isNoScore(_ index: Int) -> Bool { message.cue(index).contains(.score) && isDeniedDirectly(index) }

    private func isMissing(_ index: Int) -> Bool {
        if isDeniedDirectly(index) || isAwaited(index) { return true }
        let behind = message.behind(index + 1, 5)
        if let verb = behind.first(where: { message.isWord($0, in: Self.appearing) }) {
            // "The score still does not show the last job" has one.
            return message.has(.not, in: index + 1..<verb) && !message.isWord(verb + 1, in: Self.objects)
        }
        return message.hasWord(in: behind.prefixRange(3), of: Self.vanished)
            && !message.has(.planned, in: message.before(index, 3).lowerBound..<index + 3)
    }

    /// "Waiting for my first JSS".
    private func isAwaited(_ index: Int) -> Bool {
        message.has(.waiting, in: message.before(index, 6))
            && message.hasWord(in: message.before(index, 3), of: Self.first)
    }

    private static let first = WordSet("first")

    /// Whether a "no" stands before a score with only its own words between:
    /// "don't have a job success score".
    private func isDeniedDirectly(_ index: Int) -> Bool {
        var hasVerb = false
        for before in message.before(index, 8).reversed() {
            if message.cue(before).contains(.not) { return hasVerb || message.isWord(before, in: Self.denials) }
            if message.isWord(before, in: Self.having) {
                hasVerb = true
            } else if !message.isWord(before, in: Self.ofScores), !message.cue(before).contains(.me) {
                return false
            }
        }
        return false
    }

    private static let denials = WordSet("no without zero")
    private static let having = WordSet("have has had got get see show gotten received getting")
    private static let ofScores = WordSet("a an any the job success jss yet first official single still")
    private static let appearing = WordSet("show showing appear appeared appearing visible up calculated")
    private static let objects = WordSet("it this that them the my any a his these those")
    private static let vanished = WordSet("gone disappeared vanished missing blank empty removed")
}
