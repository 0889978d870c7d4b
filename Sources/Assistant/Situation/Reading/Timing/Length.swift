import Quantities

/// A length of time in the units a situation is told in.
struct Length {
    let value: Double
    let unit: DurationUnit

    /// In days; a month counts 30 and a year 365.
    var days: Double {
        switch unit {
        case .hour: value / 24
        case .day: value
        case .week: value * 7
        case .month: value * 30
        case .quarter: value * 91
        case .year: value * 365
        }
    }

    /// In months; a month holds 30 days.
    var months: Double {
        switch unit {
        case .hour, .day, .week: days / 30
        case .month: value
        case .quarter: value * 3
        case .year: value * 12
        }
    }

    var isLong: Bool { unit == .month || unit == .quarter || unit == .year }
}
