/// What is known of an asker's own case.
///
/// It holds only what was said. A missing key is unknown, never no or zero.
/// A caller hands it back unchanged with the next question:
///
///     let before = Situation(stated: reader.facts(in: "3 of my 4 jobs went well"))
///     let after = before.merging(Situation(stated: reader.facts(in: "it is fixed price")))
///     after[.contractType]  // .text("fixed")
///
/// ## Topics
/// - ``subscript(_:)``, ``number(_:)``, ``flag(_:)``, ``text(_:)``, ``numbers(_:)``
/// - ``keys``
/// - ``merging(_:)``
public struct Situation: Equatable, Sendable {
    private var values: [SituationKey: FactValue] = [:]

    /// A situation of which nothing is known.
    public init() {}

    /// What is known about a key, or nil where nothing is.
    ///
    /// Every value is of the type and range of its key. On setting, a value
    /// that the key does not admit leaves the old one in place.
    public package(set) subscript(key: SituationKey) -> FactValue? {
        get { values[key] }
        set {
            guard let newValue else {
                values[key] = nil
                return
            }
            if key.admits(newValue) { values[key] = newValue }
        }
    }

    /// The known keys, in the order of ``SituationKey``.
    public var keys: [SituationKey] { SituationKey.allCases.filter { values[$0] != nil } }

    /// Whether nothing is known.
    public var isEmpty: Bool { values.isEmpty }
}

// MARK: - Typed reading

extension Situation {
    /// The number of a key, or nil where it is unknown or is no number.
    public func number(_ key: SituationKey) -> Double? {
        guard case .number(let number)? = values[key] else { return nil }
        return number
    }

    /// The numbers of a key, a single number as a list of one; empty where
    /// it is unknown.
    public func numbers(_ key: SituationKey) -> [Double] {
        switch values[key] {
        case .numbers(let numbers): numbers
        case .number(let number): [number]
        default: []
        }
    }

    /// Whether a key is said to be so, or nil where it is unknown.
    public func flag(_ key: SituationKey) -> Bool? {
        guard case .flag(let flag)? = values[key] else { return nil }
        return flag
    }

    /// The word of a key, or nil where it is unknown or is no word.
    public func text(_ key: SituationKey) -> String? {
        guard case .text(let text)? = values[key] else { return nil }
        return text
    }
}

// MARK: - Collecting

extension Situation {
    /// What the stated facts say; of two about one key the later one counts.
    public init(stated facts: [Fact]) {
        for fact in facts where fact.said == .stated { self[fact.key] = fact.value }
    }

    /// This situation with everything a later turn of the conversation knows
    /// laid over it.
    public func merging(_ later: Situation) -> Situation {
        var merged = self
        merged.values.merge(later.values) { _, new in new }
        return merged
    }
}
