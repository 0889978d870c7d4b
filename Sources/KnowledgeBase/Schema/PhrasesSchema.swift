/// Reads a file of phrases: house sentences or shared parts of examples.
enum PhrasesSchema {
    /// The phrases, or nil after findings.
    static func read(_ inspection: Inspection) -> PhrasesDraft? {
        guard let mapping = YAMLParser.mapping(inspection), mapping.checkFormat(inspection) else { return nil }
        mapping.allow(["format", "phrases"])
        guard mapping.has("phrases") else {
            inspection.report(.missingKey, "the key 'phrases' is missing", at: mapping.place)
            return nil
        }
        guard let phrases = mapping.mapping("phrases") else { return nil }
        return PhrasesDraft(
            path: inspection.path, entries: phrases.textEntries(), place: mapping.place(ofKey: "phrases"))
    }
}
