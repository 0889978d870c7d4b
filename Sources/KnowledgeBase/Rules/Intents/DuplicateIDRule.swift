/// An id is used once, whatever the folder.
struct DuplicateIDRule: LintRule {
    func findings(in draft: KnowledgeDraft) -> [Finding] {
        repeated(draft.intents.map { ($0, $0.id, $0.idPlace) })
            + repeated(draft.responses.map { ($0, $0.id, $0.idPlace) })
    }

    private func repeated(_ files: [(file: any FileDraft, id: String, place: Place)]) -> [Finding] {
        var first: [String: String] = [:]
        return files.compactMap { file, id, place in
            guard let other = first.updateValue(file.path, forKey: id) else { return nil }
            return file.finding(.duplicateID, "the id '\(id)' is used twice", at: place, hint: "the other is \(other)")
        }
    }
}
