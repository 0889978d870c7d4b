/// The values each key can have.
///
/// A situation comes back from callers with every question. What is checked
/// here once need not be feared where it is calculated with.
extension SituationKey {
    /// Whether a value has the type and the range of this key.
    package func admits(_ value: FactValue) -> Bool {
        switch (domain, value) {
        case (.number(let range), .number(let number)), (.amounts(let range), .number(let number)),
            (.refund(let range), .number(let number)):
            range.contains(number)
        case (.count, .number(let number)):
            Self.counts.contains(number) && FactValue.whole(number) != nil
        case (.amounts(let range), .numbers(let numbers)), (.numbers(let range), .numbers(let numbers)):
            (1...Self.longestList).contains(numbers.count) && numbers.allSatisfy(range.contains)
        case (.flag, .flag): true
        case (.words(let words), .text(let text)): words.contains(text)
        case (.refund, .text(let text)): text == "full"
        default: false
        }
    }

    /// Far more contracts than anybody has; small enough to calculate with.
    private static let counts = 0.0...100_000
    /// More ratings than anybody names in one message.
    private static let longestList = 1_000

    private enum Domain {
        case count
        case number(ClosedRange<Double>)
        case numbers(ClosedRange<Double>)
        /// One number or several.
        case amounts(ClosedRange<Double>)
        /// A number or the word "full".
        case refund(ClosedRange<Double>)
        case flag
        case words([String])
    }

    private var domain: Domain {
        switch self {
        case .contractType: .words(["fixed", "hourly"])
        case .role: .words(["client"])
        case .idleSince: .words(Self.months)
        case .currentScore, .previousScore, .targetScore, .expectedScore, .refundPercent: .number(0...100)
        case .stars: .numbers(0...5)
        case .hasEarnings, .submitted, .topRated, .hasScore, .refundRequested, .manualTime, .autoClosed, .paysWeekly:
            .flag
        case .contractValue: .amounts(Self.money)
        case .refundAmount: .refund(Self.money)
        case .escrowAmount, .offer, .rate, .earned, .netEarnings, .earnings, .earnings12m: .number(Self.money)
        case .balance: .number(-1_000_000_000...1_000_000_000)
        case .monthsIdle, .daysSilent, .daysSinceSubmission, .monthsInactive, .monthsWithClient, .daysOnPlatform,
            .weeksWaiting, .daysSinceClosed, .daysSinceApproval, .daysSinceCancel, .hoursLogged:
            .number(0...100_000)
        case .total, .completed, .good, .bad, .idle, .open, .paused, .noFeedback, .noEarnings, .disputed, .refunded,
            .newGood, .plannedGood, .goodEnding, .clients, .longTermClients, .repeatClients, .closedSinceUpdate,
            .milestonesPaid, .milestonesUnfunded, .changesRequested:
            .count
        }
    }

    private static let money = 0.0...1_000_000_000

    /// The English names of the months, January first.
    package static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
