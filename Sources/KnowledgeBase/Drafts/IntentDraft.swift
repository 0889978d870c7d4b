/// An intent's file as read.
struct IntentDraft: FileDraft {
    /// A near miss and the intent it belongs to.
    struct CounterexampleDraft {
        /// The question.
        let text: YAMLText
        /// The id of the other intent.
        let intent: YAMLText
    }

    /// A slot with the places that rules speak of.
    struct SlotDraft {
        /// The slot.
        let slot: Slot
        /// Where its key stands.
        let place: Place
        /// The variant for the fact that is never told.
        let fallback: YAMLText?
    }

    let path: String
    /// The folder.
    let topic: String
    /// The file name without its ending.
    let id: String
    /// Where the file names its id.
    let idPlace: Place
    /// See ``Intent/title``.
    let title: String
    /// Where the title stands.
    let titlePlace: Place
    /// See ``Intent/owner``.
    let owner: String?
    /// See ``Intent/isCloseMatchOnly``.
    let isCloseMatchOnly: Bool
    /// The id of the answer.
    let answer: YAMLText
    /// See ``Intent/keywords``.
    let keywords: Keywords
    /// Parts of examples that have a name, by name.
    let phrases: [String: YAMLText]
    /// The examples as written.
    let examples: [YAMLText]
    /// How many examples the file lists, those that are no texts included.
    let exampleCount: Int
    /// Where the list of examples begins.
    let examplesPlace: Place
    /// The near misses.
    let counterexamples: [CounterexampleDraft]
    /// The slots.
    let slots: [SlotDraft]
    /// The related intents.
    let next: [YAMLText]
    /// See ``Intent/handOff``.
    let handOff: HandOff
    /// The tests that could be read.
    let tests: [TestDraft]
    /// How many tests the file lists.
    let testCount: Int

    /// The examples with all that they stand for; those that are no templates
    /// are missing.
    var templates: [Located<ExampleTemplate>] = []

    /// See ``Intent/isCovered``.
    var isCovered: Bool { topic != FileKind.elsewhere }
}
