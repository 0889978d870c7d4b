/// What can be known about an asker's situation, one case a fact.
///
/// The raw value is the key in JSON. The order of the cases is the order in
/// which a situation is written: what decides most answers stands first.
/// Counts are of the asker's own contracts, and one contract can be in
/// several of them.
public enum SituationKey: String, CaseIterable, Sendable, CodingKey {
    // MARK: Most frequent

    /// `"fixed"` or `"hourly"`: the type of the contract in question.
    case contractType
    /// The score now, 0 to 100.
    case currentScore
    /// The score before it changed, 0 to 100.
    case previousScore
    /// Contracts the asker speaks of, open ones included.
    case total
    /// Finished contracts.
    case completed
    /// Contracts said to have gone well.
    case good
    /// Contracts said to have gone badly.
    case bad
    /// Contracts without activity, or with a silent client.
    case idle
    /// Contracts said to be open, active or in progress.
    case open
    /// Contracts paused, on hold or suspended.
    case paused
    /// Single ratings that are named, 0 to 5 stars each.
    case stars
    /// Whether the contract in question paid anything.
    case hasEarnings
    /// Whether work was submitted on the contract in question.
    case submitted
    /// US dollars funded and still in escrow.
    case escrowAmount
    /// US dollars the contract, milestone or hours are worth, where that is
    /// not the escrow balance: one number or a list.
    case contractValue
    /// Months without activity, silent or paused.
    case monthsIdle
    /// Days without activity or without an answer.
    case daysSilent
    /// Days since the work was submitted.
    case daysSinceSubmission
    /// Hours worked or logged on the contract in question.
    case hoursLogged
    /// Whether the asker has the Top Rated badge now.
    case topRated

    // MARK: Further counts and scores

    /// Contracts without a review.
    case noFeedback = "no_feedback"
    /// Contracts that paid nothing.
    case noEarnings
    /// Contracts with a dispute.
    case disputed
    /// Contracts that were refunded.
    case refunded
    /// False where there is no score yet.
    case hasScore
    /// The score the asker wants, 0 to 100.
    case targetScore
    /// The score the asker thought to have, 0 to 100.
    case expectedScore
    /// Good contracts that were finished lately.
    case newGood
    /// Good contracts that are planned.
    case plannedGood
    /// Good contracts that are about to finish.
    case goodEnding
    /// Different clients.
    case clients
    /// Long-term clients.
    case longTermClients
    /// Clients who came back.
    case repeatClients
    /// Contracts that ended since the last update of the score.
    case closedSinceUpdate

    // MARK: Times

    /// The English name of a month, with a capital letter, since which
    /// nothing has happened.
    case idleSince
    /// Months of a break.
    case monthsInactive
    /// Months of work with one client.
    case monthsWithClient
    /// Days of membership.
    case daysOnPlatform
    /// Weeks of waiting for a badge.
    case weeksWaiting
    /// Days since the contract ended.
    case daysSinceClosed
    /// Days since the payment was approved.
    case daysSinceApproval
    /// Days since the client cancelled.
    case daysSinceCancel

    // MARK: Money

    /// US dollars asked back, given back or taken back, or `"full"`.
    case refundAmount
    /// Per cent of the money that is asked back, 0 to 100.
    case refundPercent
    /// Whether the client has requested the escrow back.
    case refundRequested
    /// US dollars, in all or an hour, that the other side proposes.
    case offer
    /// The agreed hourly rate in US dollars.
    case rate
    /// US dollars earned on this contract.
    case earned
    /// US dollars earned after fees.
    case netEarnings
    /// US dollars earned on the platform.
    case earnings
    /// US dollars earned in the last twelve months.
    case earnings12m
    /// The balance that is shown in US dollars, zero or negative too.
    case balance

    // MARK: The course of a contract

    /// True for manual time, false for the time tracker.
    case manualTime
    /// Milestones that were paid.
    case milestonesPaid
    /// Milestones without money behind them.
    case milestonesUnfunded
    /// How often the client asked for changes.
    case changesRequested
    /// Whether the platform ended the contract.
    case autoClosed
    /// Whether there are weekly payments.
    case paysWeekly
    /// `"client"` where the writer is the client.
    case role
}

extension SituationKey {
    /// The keys that decide most answers, up to ``topRated``.
    package static let mostFrequent = Array(allCases.prefix { $0 != .noFeedback })
}
