extension SituationKey {
    /// What a freelancer calls it: "In escrow".
    public var label: String { Self.labels[self] ?? rawValue }

    static let labels: [SituationKey: String] = contract.merging(counts) { $1 }.merging(times) { $1 }
        .merging(amounts) { $1 }

    private static let contract: [SituationKey: String] = [
        .contractType: "Contract",
        .currentScore: "Score now",
        .previousScore: "Score before",
        .targetScore: "Score you want",
        .expectedScore: "Score you expected",
        .hasScore: "There is a score",
        .topRated: "Top Rated badge now",
        .stars: "Single ratings",
        .hasEarnings: "The contract paid something",
        .submitted: "Work submitted",
        .refundRequested: "The client asked for the escrow back",
        .manualTime: "Manual time",
        .autoClosed: "Ended by Upwork",
        .paysWeekly: "Paid every week",
        .role: "You are",
    ]

    private static let counts: [SituationKey: String] = [
        .total: "Contracts in all",
        .completed: "Contracts finished",
        .good: "Went well",
        .bad: "Went badly",
        .idle: "Without activity",
        .open: "Still open",
        .paused: "Paused or on hold",
        .noFeedback: "Without a review",
        .noEarnings: "Paid nothing",
        .disputed: "With a dispute",
        .refunded: "Refunded",
        .newGood: "Went well lately",
        .plannedGood: "Good ones planned",
        .goodEnding: "Good ones about to end",
        .clients: "Different clients",
        .longTermClients: "Long-term clients",
        .repeatClients: "Clients who came back",
        .closedSinceUpdate: "Ended since the last update",
        .milestonesPaid: "Milestones paid",
        .milestonesUnfunded: "Milestones without money",
        .changesRequested: "Times the client asked for changes",
    ]

    private static let times: [SituationKey: String] = [
        .monthsIdle: "Nothing happened for",
        .daysSilent: "The client is silent for",
        .daysSinceSubmission: "Time since you submitted",
        .hoursLogged: "Hours logged",
        .idleSince: "Nothing happened since",
        .monthsInactive: "Your break",
        .monthsWithClient: "Time with this client",
        .daysOnPlatform: "Time on Upwork",
        .weeksWaiting: "Waiting for the badge",
        .daysSinceClosed: "Time since the contract ended",
        .daysSinceApproval: "Time since the approval",
        .daysSinceCancel: "Time since the client cancelled",
    ]

    private static let amounts: [SituationKey: String] = [
        .escrowAmount: "In escrow",
        .contractValue: "Worth of the work",
        .refundAmount: "Refund",
        .refundPercent: "Part asked back",
        .offer: "Offered to you",
        .rate: "Hourly rate",
        .earned: "Earned on this contract",
        .netEarnings: "Earned after fees",
        .earnings: "Earned on Upwork",
        .earnings12m: "Earned in twelve months",
        .balance: "Balance",
    ]
}
