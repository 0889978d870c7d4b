/// Where the sentences of an intent stand in its file.
package struct IntentPlaces: Sendable {
    /// The title.
    package let title: Place

    /// The key of the list of examples.
    package let exampleList: Place

    /// The examples, in the order of ``Intent/examples``.
    package let examples: [Place]

    /// The texts of the counterexamples, in the order of ``Intent/counterexamples``.
    package let counterexamples: [Place]

    init(of draft: IntentDraft) {
        title = draft.titlePlace
        exampleList = draft.examplesPlace
        examples = draft.templates.map(\.place)
        counterexamples = draft.counterexamples.map(\.text.place)
    }
}
