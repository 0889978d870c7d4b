/// What is answered to an intent, in variants.
package struct CannedAnswer: Hashable, Sendable, Codable {
    /// The file name without its ending.
    package let id: String

    /// The variants with conditions, in the order in which they are tried.
    package let branches: [Variant]

    /// The variant for everybody else.
    package let fallback: Variant

    /// How many words a variant may have.
    package let maxWords: Int

    /// The words a variant may have where the file names no number
    /// (house rule: longer answers are not read).
    package static let usualMaxWords = 160

    /// An answer; the variants keep their order.
    package init(id: String, branches: [Variant], fallback: Variant, maxWords: Int = usualMaxWords) {
        self.id = id
        self.branches = branches
        self.fallback = fallback
        self.maxWords = maxWords
    }

    /// All variants in the order in which they are tried, `default` last.
    package var variants: [Variant] { branches + [fallback] }

    /// Whether any variant shows an estimate of the score, so that one must be
    /// calculated.
    package var usesEstimate: Bool {
        fallback.body.usesAny(of: Self.estimateNames) || branches.contains { $0.body.usesAny(of: Self.estimateNames) }
    }

    private static let estimateNames = Set(["estimate"] + TemplateKeys.numbers)

    /// The first variant whose conditions all hold.
    ///
    /// - Parameter situation: Looks up a fact, nil when it is unknown; the day
    ///   of the question stands under ``Condition/asOf``.
    package func variant(where situation: (String) -> ConditionValue?) -> Variant {
        branches.first { $0.fits(situation) } ?? fallback
    }

    /// The variant with this name, or nil.
    package func variant(named name: String) -> Variant? {
        variants.first { $0.name == name }
    }
}
