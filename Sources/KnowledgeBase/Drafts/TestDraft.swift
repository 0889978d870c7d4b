/// A test with the places that rules speak of.
struct TestDraft {
    /// The test.
    let test: CannedTest
    /// Where the test begins.
    let place: Place
    /// Where the question stands.
    let sayPlace: Place
    /// The variant it expects.
    let variant: YAMLText?
    /// The slot it expects to be asked for.
    let asks: YAMLText?
    /// The intents it names.
    let intents: [YAMLText]
    /// The keys of the facts it expects.
    let facts: [YAMLText]
}
