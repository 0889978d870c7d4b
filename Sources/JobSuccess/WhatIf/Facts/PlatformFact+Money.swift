// What is known about escrow, release and hours.
extension PlatformFact {
    static let hold = PlatformFact(
        "F73", .official,
        "While a contract is on hold, no further work may be done on it; hours before the hold stay protected.",
        source: "support.upwork.com article 211068348")
    static let dormantContract = PlatformFact(
        "F75", .official,
        "A contract with money in escrow and no activity for 90 days after the last milestone date is dormant. "
            + "Both sides are asked in turn; if neither acts, the money goes back to the client.",
        source: "support.upwork.com article 360000990208")
    static let milestoneRestarts = PlatformFact(
        "F76", .official, "A new or changed milestone starts these 90 days anew.",
        source: "support.upwork.com article 360000990208")
    static let automaticRelease = PlatformFact(
        "F96", .official,
        "After work is submitted the client has 14 days to approve it or ask for changes. Silence releases the money.",
        source: "support.upwork.com article 17974824831507")
    static let changesStopTheClock = PlatformFact(
        "F97", .inferred, "A request for changes stops the 14 days; submitting again starts them anew.",
        source: "support.upwork.com article 211068208")
    static let escrowReturns = PlatformFact(
        "F98", .official, "If the freelancer ends a fixed-price contract, money in escrow goes back to the client.",
        source: "support.upwork.com article 211068428")
    static let refundRequest = PlatformFact(
        "F99", .official,
        "A client who ends a contract and pays less asks for a refund of the rest. After seven days of silence it "
            + "is refunded.",
        source: "support.upwork.com article 211062058")
    static let securityPeriod = PlatformFact(
        "F100", .official, "Released money can be withdrawn after five days.",
        source: "support.upwork.com article 211063698")
    static let mediation = PlatformFact(
        "F102", .official, "Mediation about money that was already released can be asked for within 30 days.",
        source: "support.upwork.com article 360000361107")
    static let hourlyDispute = PlatformFact(
        "F106", .official, "A client can dispute the hours of the last week; the freelancer has three days to answer.",
        source: "support.upwork.com section 360002670934")
    static let silentClient = PlatformFact(
        "F107", .official,
        "With a silent client, end an hourly contract at any time and its hours are billed. On a fixed-price one "
            + "finish, submit, wait 14 days and then end it.",
        source: "support.upwork.com article 211068308")

    static let aboutMoney: [PlatformFact] = [
        hold, dormantContract, milestoneRestarts, automaticRelease, changesStopTheClock, escrowReturns, refundRequest,
        securityPeriod, mediation, hourlyDispute, silentClient,
    ]

    /// Every fact that results rest on.
    public static let all: [PlatformFact] = aboutTheScore + aboutFeedback + aboutMoney
}
