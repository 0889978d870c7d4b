/// Reads the file of traps.
struct TrapsSchema {
    private let inspection: Inspection

    /// The traps, or nil after findings.
    static func read(_ inspection: Inspection) -> TrapsDraft? {
        guard let mapping = YAMLParser.mapping(inspection), mapping.checkFormat(inspection) else { return nil }
        mapping.allow(["format", "traps"])
        let schema = TrapsSchema(inspection: inspection)
        return TrapsDraft(path: inspection.path, traps: mapping.mappings("traps").compactMap(schema.trap))
    }

    private func trap(_ mapping: YAMLMapping) -> TrapsDraft.TrapDraft? {
        mapping.allow(["trap", "intents", "branches", "why"])
        let intents = mapping.texts("intents")
        let branches = mapping.mappings("branches")
        guard let id = mapping.required("trap"), let why = mapping.required("why") else { return nil }
        for (key, isEmpty) in [("intents", intents.isEmpty), ("branches", branches.isEmpty)] where isEmpty {
            inspection.report(.missingKey, "the trap needs entries under '\(key)'", at: mapping.place)
        }
        let trap = Trap(
            id: id.value, intents: intents.map(\.value), branches: branches.map(branch), why: why.value)
        return TrapsDraft.TrapDraft(trap: trap, intents: intents, branchPlaces: branches.map(\.place))
    }

    private func branch(_ mapping: YAMLMapping) -> Trap.Branch {
        mapping.allow(["when", "never", "says"])
        let conditions = mapping.conditions("when", inspection)
        if !mapping.has("when") {
            inspection.report(.missingKey, "the key 'when' is missing", at: mapping.place)
        }
        return Trap.Branch(
            conditions: conditions ?? [], never: mapping.texts("never").map(\.value),
            says: mapping.texts("says").map(\.value))
    }
}
