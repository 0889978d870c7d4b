import CivilCalendar
import KnowledgeBase

/// The days that run for the asker, counted from what they said.
struct Deadlines {
    /// Days a client has to review submitted fixed-price work (help page on
    /// submitted fixed-price work, support.upwork.com article 17974824831507).
    static let reviewDays = 14
    /// Days in which feedback can be given after the end (help page on the 14
    /// days for feedback, support.upwork.com article 211068438).
    static let feedbackDays = 14
    /// Days for which released money is held (help page on the security
    /// period, support.upwork.com article 211063698).
    static let securityDays = 5
    /// Days without activity after the last milestone date that make a contract
    /// with money in escrow dormant (help page on dormant contracts,
    /// support.upwork.com article 360000990208).
    static let dormantDays = 90
    /// Days a freelancer has to answer a request for the escrow, after which
    /// it returns to the client (help page on escrow refund requests,
    /// support.upwork.com article 211062058).
    static let refundDays = 7

    let situation: Situation
    let asOf: CalendarDay

    /// The day on which submitted work is paid if the client stays silent;
    /// nil when unknown or past;
    /// on the last day it is today.
    ///
    /// Files that were only sent by message start no clock.
    var release: CalendarDay? {
        isUnderReview ? end(of: Self.reviewDays, since: .daysSinceSubmission) : nil
    }

    /// Whether the days of review run. They end with the contract, with a
    /// request for the escrow and with one for changes; hourly work has none.
    private var isUnderReview: Bool {
        situation.flag(.submitted) == true && situation.text(.contractType) != "hourly"
            && situation.flag(.refundRequested) != true && (situation.number(.changesRequested) ?? 0) == 0
            && situation[.daysSinceClosed] == nil && situation[.daysSinceCancel] == nil
    }

    /// The last day for feedback; nil when unknown or past.
    var feedbackEnds: CalendarDay? { end(of: Self.feedbackDays, since: .daysSinceClosed) }
    /// The day on which an unanswered request returns the escrow; nil when
    /// unknown or past. The days run from the end of the contract, whatever the
    /// asker calls it.
    var refund: CalendarDay? {
        end(of: Self.refundDays, since: situation[.daysSinceCancel] == nil ? .daysSinceClosed : .daysSinceCancel)
    }

    /// The day on which released money can be used; nil when unknown or past.
    var available: CalendarDay? { end(of: Self.securityDays, since: .daysSinceApproval) }
    /// The day on which a contract with money in escrow becomes dormant if its
    /// last milestone date is as old as the silence; nil when unknown or past.
    var dormant: CalendarDay? {
        situation[.escrowAmount] == nil || situation.number(.escrowAmount) == 0
            ? nil : end(of: Self.dormantDays, since: .daysSilent)
    }

    /// The days on which the ended contract leaves each window it is still in,
    /// such as "12 months on 5 May 2027, 24 months on 5 May 2028"; nil when
    /// there are none.
    var windows: String? {
        let days = [6, 12, 24].compactMap { months in
            leavesWindow(ofMonths: months).map { "\(months) months on \(EnglishDate.text($0))" }
        }
        return days.isEmpty ? nil : days.joined(separator: ", ")
    }

    /// The day on which the ended contract leaves a window of so many months;
    /// nil when unknown or past.
    ///
    /// It does so when it is a day older than the window (help page on changes
    /// of the score, support.upwork.com article 115006097327).
    private func leavesWindow(ofMonths months: Int) -> CalendarDay? {
        guard let passed = situation.number(.daysSinceClosed), (0...Self.mostDays).contains(passed) else { return nil }
        let day = asOf.adding(days: -Int(passed.rounded(.down))).adding(months: months).adding(days: 1)
        return day > asOf ? day : nil
    }

    /// No window is longer than ten years.
    private static let mostDays = 3_650.0

    var templateValues: [(String, TemplateValue)] {
        var values: [(String, TemplateValue)] = [("date.asOf", .markdown(EnglishDate.text(asOf)))]
        if let release {
            values.append(("date.release", .markdown(EnglishDate.text(release))))
            values.append(("date.releaseDaysLeft", .number(Double(asOf.days(until: release)))))
        }
        if let feedbackEnds { values.append(("date.feedbackEnds", .markdown(EnglishDate.text(feedbackEnds)))) }
        let days = [
            ("date.refund", refund), ("date.available", available), ("date.dormant", dormant),
        ]
        for (name, day) in days { if let day { values.append((name, .markdown(EnglishDate.text(day)))) } }
        if let windows { values.append(("date.windows", .markdown(windows))) }
        return values
    }

    private func end(of days: Int, since key: SituationKey) -> CalendarDay? {
        guard let passed = situation.number(key), (0...Double(days)).contains(passed) else { return nil }
        return asOf.adding(days: days - Int(passed.rounded(.down)))
    }
}
