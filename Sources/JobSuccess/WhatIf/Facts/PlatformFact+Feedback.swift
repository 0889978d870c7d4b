// What is known about feedback and refunds.
extension PlatformFact {
    static let refundKeepsVerdict = PlatformFact(
        "F81", .moderator, "A refund does not change the score: the client's feedback still counts.",
        source: "community.upwork.com thread 1402298")
    static let fullRefundHidesStars = PlatformFact(
        "F82", .official, "Public stars show only where at least $1 stays paid.",
        source: "support.upwork.com article 17975053069331")
    static let refundTime = PlatformFact(
        "F83", .official, "Money can be given back up to 180 days after it was paid, and not taken back again.",
        source: "support.upwork.com article 211068538")
    static let removalPerk = PlatformFact(
        "F84", .official,
        "Top Rated freelancers could have one contract removed from the score, at most once in three months and "
            + "after ten more contracts. It stayed in if removal would have lowered the score.",
        source: "community.upwork.com message 205212", since: RuleFigures.feedbackRemoval.lowerBound,
        until: RuleFigures.feedbackRemoval.upperBound)
    static let removalPerkEnded = PlatformFact(
        "F85", .official, "The perk of removing feedback from the score has ended.",
        source: "community.upwork.com release note 1608326", since: RuleFigures.insightsBegan)
    static let feedbackWindow = PlatformFact(
        "F87", .official, "Feedback can be left for 14 days after the end, and shows when both have left it or after.",
        source: "support.upwork.com article 211068438")
    static let endingClientRates = PlatformFact(
        "F88", .member, "A client who ends a contract is always asked to rate it.",
        source: "community.upwork.com thread 884789")

    static let aboutFeedback: [PlatformFact] = [
        refundKeepsVerdict, fullRefundHidesStars, refundTime, removalPerk, removalPerkEnded, feedbackWindow,
        endingClientRates,
    ]
}
