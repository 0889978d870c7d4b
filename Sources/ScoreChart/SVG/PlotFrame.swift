import CivilCalendar

/// Where days and scores lie on the page.
struct PlotFrame {
    let left: Double
    let right: Double
    let top: Double
    let height: Double
    let time: TimeScale
    let scale: ScoreScale

    var bottom: Double { top + height }

    /// The place of a day.
    func x(_ day: CalendarDay) -> Double { left + time.fraction(of: day) * (right - left) }

    /// The place of a score.
    func y(_ score: Int) -> Double { bottom - scale.fraction(of: Double(score)) * height }
}
