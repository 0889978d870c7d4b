/// The columns of a contract file, in the order in which they are documented.
enum ContractColumn: Int, CaseIterable, Sendable {
    case id, client, kind, status, started, ended, lastActivity, earned, funded, escrow, submitted, milestoneDue
    case feedback, stars, privateRating, endReason, endedBy, firstPayment, lastPayment, paidPeriods, flags

    /// The columns no file can do without.
    static let required: [ContractColumn] = [.id, .status]

    /// The names in a file's header, by raw value.
    static let names = [
        "id", "client", "kind", "status", "started", "ended", "last_activity", "earned", "funded", "escrow",
        "submitted", "milestone_due", "feedback", "stars", "private_rating", "end_reason", "ended_by",
        "first_payment", "last_payment", "paid_periods", "flags",
    ]

    /// The name in a file's header.
    var name: String { Self.names[rawValue] }

    /// The column of a name, however its words are joined: `last_activity`,
    /// `Last Activity` and `lastActivity` are the same; nil for any other
    /// name.
    init?(named name: String) {
        guard let column = Self.byLetters[Spelling.letters(of: name)] else { return nil }
        self = column
    }

    private static let byLetters = Dictionary(
        allCases.map { (Spelling.letters(of: $0.name), $0) }, uniquingKeysWith: { first, _ in first })
}
