/// The file of sources as read.
struct SourcesDraft: FileDraft {
    /// A source with its place.
    struct SourceDraft {
        /// The id.
        let id: YAMLText
        /// The source, unless something in it is wrong.
        let source: Source?
        /// Whether the file gives it a date of any kind.
        let isDated: Bool
        /// Where `since` stands, if it does.
        let sincePlace: Place?
    }

    let path: String
    /// The sources, in the order of the file.
    let sources: [SourceDraft]
}
