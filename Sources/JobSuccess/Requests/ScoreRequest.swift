/// What is asked about a list of contracts beside its score, at whichever door.
package struct ScoreRequest: Sendable {
    /// Contracts whose ends are to be put in order.
    package enum Closing: Equatable, Sendable {
        /// Every open one.
        case everyOpen
        /// Those with these ids.
        case these([String])
    }

    /// As many days as a calendar of ``forecast`` can hold.
    package static let allDays = 400

    /// What would become of the score.
    package var courses: [Course] = []
    /// The ids of the contracts for which everything that can be done is compared.
    package var compared: [String] = []
    /// The score that is to be explained, 0 to 100; nil for none.
    package var shown: Int?
    /// The score that is to be reached, 0 to 100; nil for none.
    package var target: Int?
    /// What each further contract pays.
    package var amount = Dollars(100)
    /// Which contracts are to be closed; nil for none.
    package var closing: Closing?
    /// Whether the coming months are wanted.
    package var forecast = false
    /// How many months are looked ahead, 1 to 24.
    package var months = 24
    /// How many contracts will end well each month of the forecast.
    package var goodEndings = 0
    /// The most days of the calendar beside the forecast.
    package var mostDays = ScoreRequest.allDays
    /// Whether it is wanted what other assumptions would lead to.
    package var assumptions = false

    /// Nothing but the score.
    package init() {}
}
