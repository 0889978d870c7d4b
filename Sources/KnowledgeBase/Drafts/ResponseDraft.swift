/// An answer's file as read.
struct ResponseDraft: FileDraft {
    /// A variant of the front matter with its text.
    struct VariantDraft {
        /// The name.
        let name: YAMLText
        /// What must hold.
        let conditions: [Condition]
        /// The text under the heading.
        let body: ResponseBody
    }

    let path: String
    /// The folder.
    let topic: String
    /// The file name without its ending.
    let id: String
    /// Where the file names its id.
    let idPlace: Place
    /// See ``CannedAnswer/maxWords``.
    let maxWords: Int
    /// The variants that have a heading, in the order of the front matter.
    let variants: [VariantDraft]
    /// Whether all variants could be read, so that rules about which one is
    /// chosen make sense.
    let isComplete: Bool

    /// The first variant whose conditions all hold.
    func variant(where situation: (String) -> ConditionValue?) -> VariantDraft? {
        variants.first { variant in variant.conditions.allSatisfy { $0.holds(in: situation) } }
    }
}
