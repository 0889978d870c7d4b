/// What kind of answer a slot expects.
package enum SlotType: String, Hashable, Sendable, Codable, CaseIterable {
    /// One of a few words.
    case choice
    /// A length of time.
    case duration
    /// An amount of money.
    case money
    /// A day.
    case date
    /// A share of a hundred.
    case percent
    /// A whole number of things.
    case count
    /// Any words.
    case text
}
