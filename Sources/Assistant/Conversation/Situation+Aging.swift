extension Situation {
    /// What is known, so many days after it was told: "submitted 5 days ago"
    /// is 8 days ago three days later. Parts of weeks and months are kept, so
    /// that thirty single days make a month too.
    ///
    /// - Parameter days: Days that have passed; fewer than one change nothing.
    public func aged(byDays days: Int) -> Situation {
        guard days > 0 else { return self }
        var aged = self
        for (key, length) in Self.growing {
            guard let number = number(key) else { continue }
            aged[key] = .number(Self.grown(number, byDays: days, unit: length))
        }
        return aged
    }

    /// Whole days are added, so that thirty parts of a month are not a little less than one.
    private static func grown(_ number: Double, byDays days: Int, unit: Int) -> Double {
        guard unit > 1 else { return number + Double(days) }
        return ((number * Double(unit)).rounded() + Double(days)) / Double(unit)
    }

    /// The keys that count the time since something, with the days of their unit.
    private static let growing: [(key: SituationKey, days: Int)] = [
        (.daysSilent, 1), (.daysSinceSubmission, 1), (.daysSinceClosed, 1), (.daysSinceApproval, 1),
        (.daysSinceCancel, 1), (.daysOnPlatform, 1), (.weeksWaiting, 7), (.monthsIdle, 30), (.monthsInactive, 30),
        (.monthsWithClient, 30),
    ]
}
