extension Situation {
    /// This situation after a turn that says more.
    ///
    /// What the turn makes impossible goes: once the contract is hourly, its
    /// escrow and its submission were a misunderstanding. What the same turn
    /// says stays, for contracts with both exist.
    func learning(_ news: Situation) -> Situation {
        var after = merging(news)
        let before = text(.contractType)
        if let type = news.text(.contractType), let before, before != type {
            after.forget(Self.only(on: before), unless: news)
        }
        // Who submits again starts the days of review anew.
        if news.number(.daysSinceSubmission) != nil { after.forget([.changesRequested], unless: news) }
        if news.flag(.submitted) == false { after.forget([.daysSinceSubmission], unless: news) }
        if news.flag(.hasScore) == false { after.forget([.currentScore], unless: news) }
        return after
    }

    /// This situation once the submitted work has been paid: no review and no
    /// request runs any more.
    var afterPayment: Situation {
        var after = self
        after.forget(
            [.submitted, .daysSinceSubmission, .escrowAmount, .changesRequested, .refundRequested],
            unless: Situation())
        return after
    }

    private mutating func forget(_ keys: [SituationKey], unless news: Situation) {
        for key in keys where news[key] == nil { self[key] = nil }
    }

    /// What only a contract of one type has: a submission and escrow belong to
    /// fixed price, logged time to hourly.
    static func only(on type: String) -> [SituationKey] {
        switch type {
        case "fixed":
            [
                .submitted, .daysSinceSubmission, .escrowAmount, .milestonesPaid, .milestonesUnfunded,
                .changesRequested, .refundRequested,
            ]
        case "hourly": [.hoursLogged, .manualTime, .rate]
        default: []
        }
    }
}
