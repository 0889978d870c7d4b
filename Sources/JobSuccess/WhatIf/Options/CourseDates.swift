import CivilCalendar

/// Gives every step of a course its day.
///
/// A step without a day follows the one before it, and what the steps on the
/// same contract take their time for.
struct CourseDates {
    /// A step with its place in the course and its day.
    struct Dated {
        let index: Int
        let step: CourseStep
        let day: CalendarDay
    }

    private let contracts: [Contract]
    private let today: CalendarDay
    /// The day up to which earlier steps busy a contract.
    private var busy: [Contract.ID: CalendarDay] = [:]

    private init(_ contracts: [Contract], today: CalendarDay) {
        self.contracts = contracts
        self.today = today
    }

    /// The steps by day, those of one day as told.
    static func dated(_ course: Course, contracts: [Contract], today: CalendarDay) -> [Dated] {
        var dates = CourseDates(contracts, today: today)
        var last = today
        let steps = course.steps.enumerated().map { index, step in
            let day = step.day ?? dates.day(of: step, after: last)
            // Waiting that has begun already does not call later steps back.
            last = step.day ?? max(day, last)
            dates.note(step, on: day)
            return Dated(index: index, step: step, day: day)
        }
        return steps.sorted { ($0.day, $0.index) < ($1.day, $1.index) }
    }

    private func day(of step: CourseStep, after last: CalendarDay) -> CalendarDay {
        if let free = busy[step.contract] { return max(last, free) }
        // The release comes when it comes, so waiting for it begins today.
        if step.action == .submitAndWait, let release = release(of: step.contract), release < last { return today }
        return last
    }

    private mutating func note(_ step: CourseStep, on day: CalendarDay) {
        switch step.action {
        case .leaveOpen(let months) where WhatIfFigures.months.contains(months):
            busy[step.contract] = day.adding(months: months)
        case .submitAndWait:
            let release = release(of: step.contract) ?? day.adding(days: WhatIfFigures.approvalDays)
            busy[step.contract] = max(release, day).adding(days: 1)
        default: busy[step.contract] = day
        }
    }

    private func release(of contract: Contract.ID) -> CalendarDay? {
        contracts.first { $0.id == contract }?.silentRelease
    }
}
