/// The figures of looking ahead, each in one place.
///
/// *Stated* and *assumed* mean the same as in ``RuleFigures``. None of the
/// assumed ones says anything about the platform: they only decide how far
/// and how finely a plan looks.
enum PlanFigures {
    // MARK: - How far

    /// Assumed: nobody plans a score further ahead than five years, and every
    /// window is empty long before.
    static let mostMonths = 60

    /// Assumed: more endings a month than this are not one person's work.
    static let mostEndingsAMonth = 100

    /// Assumed: more days than this are a list that nobody reads. A history
    /// with a change on every second day of two years still fits.
    static let mostCalendarDays = 400

    // MARK: - Targets

    /// Assumed: "more likely than not".
    static let likelyChance = 0.5

    /// Assumed: "nearly sure"; the upper end of the ranges that are shown.
    static let safeChance = 0.9

    /// Assumed: beyond this many new endings the number tells nobody
    /// anything but that it is out of reach.
    static let mostEndings = 1_000

    // MARK: - Closing contracts

    /// Assumed: the pauses between two closings that are tried. Members
    /// advised "every couple of weeks" (2016–2018); longer ones let a window
    /// move on.
    static let gaps = [0, 14, 30, 60, 90]

    /// Assumed: all orders of so many contracts are tried (5! = 120); beyond
    /// that they are sorted by what each does alone.
    static let mostPermuted = 5

    /// Assumed: a plan of more closings than this would last for years.
    static let mostClosings = 30

    /// Assumed: nobody spreads closings over more than a year, and after that
    /// the first of them would begin to leave the windows.
    static let longestPlanDays = 365

    /// Assumed: two plans less than half a point apart show the same score.
    static let tiePoints = 0.5

    /// Assumed: less than a point is no reason to leave a contract open, and
    /// none for an order or for pauses.
    static let worthwhilePoints = 1.0

    /// Assumed: where there is no score yet and none was likely, having none
    /// is taken to be as good as the best, since a profile without a score is
    /// not a bad profile.
    static let worthOfNoScore = 100.0
}
