/// All files, read one by one and not yet checked against each other.
struct KnowledgeDraft {
    /// The language, as in the folder names.
    let language: String

    /// The intents, sorted by path.
    var intents: [IntentDraft] = []

    /// The answers, sorted by path.
    var responses: [ResponseDraft] = []

    /// The sources, if there is a readable file of them.
    var sources: SourcesDraft?

    /// The traps, if there is a readable file of them.
    var traps: TrapsDraft?

    /// The house sentences, if there is a readable file of them.
    var housePhrases: PhrasesDraft?

    /// The parts that all intents may use in their examples.
    var sharedPhrases: PhrasesDraft?

    /// Files that are there but could not be read. What they declare is not
    /// known, so rules about it stay silent.
    var unreadable: Set<FileKind> = []

    /// The first intent with this id.
    func intent(_ id: String) -> IntentDraft? { intents.first { $0.id == id } }

    /// Whether there is a file for an intent with this id, readable or not.
    func hasIntent(_ id: String) -> Bool { intent(id) != nil || isUnreadable(.intent, named: id) }

    /// Whether there is a file for an answer with this id, readable or not.
    func hasResponse(_ id: String) -> Bool { response(id) != nil || isUnreadable(.response, named: id) }

    /// Whether a file of this shape is there but could not be read.
    func isUnreadable(_ shape: FileKind.Shape, named name: String? = nil) -> Bool {
        unreadable.contains { $0.shape == shape && (name == nil || $0.name == name) }
    }

    /// The ids of all intents that could be read.
    var intentIDs: [String] { intents.map(\.id) }

    /// The first answer with this id.
    func response(_ id: String) -> ResponseDraft? { responses.first { $0.id == id } }
}
