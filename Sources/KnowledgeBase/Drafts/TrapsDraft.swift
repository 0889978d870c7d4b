/// The file of traps as read.
struct TrapsDraft: FileDraft {
    /// A trap with the places that rules speak of.
    struct TrapDraft {
        /// The trap.
        let trap: Trap
        /// The intents it names.
        let intents: [YAMLText]
        /// Where each branch begins.
        let branchPlaces: [Place]
    }

    let path: String
    /// The traps, in the order of the file.
    let traps: [TrapDraft]
}
