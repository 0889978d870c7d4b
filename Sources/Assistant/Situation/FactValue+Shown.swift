extension FactValue {
    /// The value as a person reads it.
    public var shown: String {
        switch self {
        case .number(let number): Self.shown(number)
        case .flag(let flag): flag ? "yes" : "no"
        case .text(let text): text
        case .numbers(let numbers): numbers.map(Self.shown).joined(separator: ", ")
        }
    }

    private static func shown(_ number: Double) -> String { whole(number).map { String($0) } ?? String(number) }
}
