/// A file of phrases as read: house sentences or shared parts of examples.
struct PhrasesDraft: FileDraft {
    let path: String
    /// The names with their texts, in the order of the file.
    let entries: [(name: YAMLText, text: YAMLText)]
    /// Where the list begins.
    let place: Place

    /// The texts by name.
    var byName: [String: YAMLText] { Dictionary(entries.map { ($0.name.value, $0.text) }) { first, _ in first } }
}
