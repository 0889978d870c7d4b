import CivilCalendar

// What is known about how contracts become a score.
extension PlatformFact {
    static let bestWindow = PlatformFact(
        "F11", .official, "The score is the best of the last 6, 12 and 24 months.",
        source: "support.upwork.com article 211068358", since: RuleFigures.scoreAppeared)
    static let leavingWindow = PlatformFact(
        "F12", .official, "A contract leaves the six-month window when it is six months and one day old.",
        source: "support.upwork.com article 115006097327")
    static let age = PlatformFact(
        "F14", .inferred, "An ended contract is as old as its end, an open one as its last payment.",
        source: "support.upwork.com article 115006097327")
    static let disputeIsNoVerdict = PlatformFact(
        "F41", .official,
        "Disputes are listed among what lowers a score. Nobody says that a dispute is a failure by itself.",
        source: "support.upwork.com article 38439816969875")
    static let excludedClients = PlatformFact(
        "F45", .official, "Contracts with clients who broke the platform's terms are left out of the score.",
        source: "support.upwork.com article 211068358")
    static let valueWeights = PlatformFact(
        "F48", .official, "A contract weighs 1, 1.25 or 1.5 by what it paid: up to $250, up to $1,000, or more.",
        source: "support.upwork.com article 34958134307475", since: RuleFigures.insightsBegan)
    static let longTerm = PlatformFact(
        "F53", .inferred,
        "With a client who paid over more than 90 days, open contracts and endings without feedback count as good.",
        source: "support.upwork.com article 38439816969875; days from a third-party copy of in-product text, 2024",
        since: RuleFigures.insightsBegan)
    static let weightFollowsPayment = PlatformFact(
        "F56", .moderator, "A contract weighs by what was paid, not by its budget.",
        source: "community.upwork.com message 1084138")
    static let excessiveSilence = PlatformFact(
        "F58", .official, "A contract without feedback did not count, unless there were excessively many of them.",
        source: "community.upwork.com message 831998", since: RuleFigures.scoreAppeared,
        until: RuleFigures.missingFeedbackLeftOut.adding(days: -1))
    static let silenceLeftOut = PlatformFact(
        "F60", .official, "A contract without feedback does not count.",
        source: "community.upwork.com message 831998", since: RuleFigures.missingFeedbackLeftOut)
    static let unpaidCounted = PlatformFact(
        "F62", .moderator, "A contract with no payment and no feedback, open or ended, could lower the score.",
        source: "community.upwork.com thread 299067", since: RuleFigures.scoreAppeared,
        until: RuleFigures.missingFeedbackLeftOut.adding(days: -1))
    static let unpaidLeftOut = PlatformFact(
        "F63", .official, "A contract that paid nothing counts only where the client left bad feedback.",
        source: "support.upwork.com article 38439816969875", since: RuleFigures.missingFeedbackLeftOut)
    static let idleTime = PlatformFact(
        "F66", .official,
        "An open contract could count after several months without a payment. The exact time was never told.",
        source: "support.upwork.com article 115006097327",
        until: RuleFigures.missingFeedbackLeftOut.adding(days: -1))
    static let closeWhenSilent = PlatformFact(
        "F79", .official, "The platform advises to end contracts whose client no longer answers.",
        source: "support.upwork.com article 115006097327")

    static let aboutTheScore: [PlatformFact] = [
        bestWindow, leavingWindow, age, disputeIsNoVerdict, excludedClients, valueWeights, longTerm,
        weightFollowsPayment, excessiveSilence, silenceLeftOut, unpaidCounted, unpaidLeftOut, idleTime,
        closeWhenSilent,
    ]
}
