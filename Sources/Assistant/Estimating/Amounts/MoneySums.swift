import KnowledgeBase

/// Sums of money from what an asker told.
struct MoneySums {
    /// The fee in Upwork's example of a refund (help page on refunds,
    /// support.upwork.com article 211068538).
    private static let exampleFee = 0.1
    /// What each side paid for arbitration, as members told from 2017 to 2021
    /// (community.upwork.com messages 369333 and 964347).
    private static let arbitrationFee = 291.0

    let situation: Situation

    /// What templates may name, each where the facts it needs are known.
    var templateValues: [(String, TemplateValue)] {
        let sums = [
            ("refund.amount", refund), ("refund.cost", refundCost), ("refund.rest", refundRest),
            ("dispute.most", mostFromArbitration), ("dispute.breakEven", breakEven), ("hours.value", hoursValue),
        ]
        return sums.compactMap { name, sum in sum.map { (name, .number($0)) } }
    }

    /// What goes back to the client.
    var refund: Double? {
        if let percent = share, let paid { return paid * percent }
        return situation.number(.refundAmount)
    }

    /// What a refund costs the freelancer, the fee on it being returned.
    var refundCost: Double? {
        if let percent = share, let net = situation.number(.netEarnings) { return net * percent }
        return refund.map { $0 * (1 - Self.exampleFee) }
    }

    /// What of the payment stays; nil where more than it is asked back.
    var refundRest: Double? {
        guard let paid, let refund, paid >= refund else { return nil }
        return paid - refund
    }

    /// What arbitration can bring at most; nil where the fee eats it up.
    var mostFromArbitration: Double? {
        amountInDispute.map { $0 - Self.arbitrationFee }.flatMap { $0 > 0 ? $0 : nil }
    }

    /// What arbitration must bring to be worth more than an offer.
    var breakEven: Double? { situation.number(.offer).map { $0 + Self.arbitrationFee } }

    /// What the hours are worth at the agreed rate.
    var hoursValue: Double? {
        guard let hours = situation.number(.hoursLogged), let rate = situation.number(.rate) else { return nil }
        return hours * rate
    }

    private var share: Double? {
        situation.number(.refundPercent).map { min(max($0, 0), 100) / 100 }
    }

    /// What the client paid, or has in escrow.
    private var paid: Double? {
        situation.number(.contractValue) ?? situation.number(.earned) ?? situation.number(.escrowAmount)
    }

    private var amountInDispute: Double? { situation.number(.escrowAmount) ?? situation.number(.contractValue) }
}
