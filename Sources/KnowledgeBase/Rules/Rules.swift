/// The rules in the order in which they are applied.
enum Rules {
    /// The rules that hold on any day. ``StaleSourceRule`` needs one.
    static let timeless: [any LintRule] = [
        MissingFileRule(),
        DuplicateIDRule(),
        ExampleCountRule(),
        DuplicateExampleRule(),
        SharedExampleRule(),
        CounterexampleRule(),
        NeighbourRule(),
        PairingRule(),
        SlotRule(),
        TestReferenceRule(),
        DuplicateTestRule(),
        EmptyVariantRule(),
        UnreachableVariantRule(),
        PlaceholderRule(),
        VariantLengthRule(),
        CitationRule(),
        UnusedSourceRule(),
        SourceDateRule(),
        TrapIntentRule(),
        TrapBranchRule(),
        TrapWordsRule(),
        HousePhraseRule(),
    ]
}
