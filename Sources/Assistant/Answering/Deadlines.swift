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
        situation.flag(.submitted) == true ? end(of: Self.reviewDays, since: .daysSinceSubmission) : nil
    }
    /// The last day for feedback; nil when unknown or past.
    var feedbackEnds: CalendarDay? { end(of: Self.feedbackDays, since: .daysSinceClosed) }
    /// The day on which an unanswered request returns the escrow; nil when
    /// unknown or past. The days run from the end of the contract, whatever the
    /// asker calls it.
    var refund: CalendarDay? {
        end(of: Self.refundDays, since: situation[.daysSinceCancel] == nil ? .daysSinceClosed : .daysSinceCancel)
    }

    var templateValues: [(String, TemplateValue)] {
        var values: [(String, TemplateValue)] = [("date.asOf", .markdown(EnglishDate.text(asOf)))]
        if let release {
            values.append(("date.release", .markdown(EnglishDate.text(release))))
            values.append(("date.releaseDaysLeft", .number(Double(asOf.days(until: release)))))
        }
        if let feedbackEnds { values.append(("date.feedbackEnds", .markdown(EnglishDate.text(feedbackEnds)))) }
        if let refund { values.append(("date.refund", .markdown(EnglishDate.text(refund)))) }
        return values
    }

    private func end(of days: Int, since key: SituationKey) -> CalendarDay? {
        guard let passed = situation.number(key), (0...Double(days)).contains(passed) else { return nil }
        return asOf.adding(days: days - Int(passed.rounded(.down)))
    }
}
