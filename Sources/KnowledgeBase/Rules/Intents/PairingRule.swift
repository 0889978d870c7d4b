/// Every intent has an answer, and every answer an intent in the same folder.
struct PairingRule: LintRule {
    func findings(in draft: KnowledgeDraft) -> [Finding] {
        let missing = draft.intents.compactMap { unanswered($0, draft) }
        // An unreadable intent may name any answer.
        let named = Set(draft.intents.map(\.answer.value))
        return missing
            + draft.responses.compactMap { response in
                if !named.contains(response.id), !draft.isUnreadable(.intent) {
                    return response.finding(
                        .responseWithoutIntent, "no intent has this answer", at: response.idPlace,
                        hint: "write the intent's file, or delete this one")
                }
                return misplaced(response, draft)
            }
    }

    private func unanswered(_ intent: IntentDraft, _ draft: KnowledgeDraft) -> Finding? {
        guard !draft.hasResponse(intent.answer.value) else { return nil }
        let path = "Responses/\(draft.language)/\(intent.topic)/\(intent.answer.value).md"
        return intent.finding(
            .intentWithoutResponse, "the answer '\(intent.answer.value)' does not exist", at: intent.answer.place,
            hint: Suggestion.hint(for: intent.answer.value, among: draft.responses.map(\.id)) ?? "write \(path)")
    }

    private func misplaced(_ response: ResponseDraft, _ draft: KnowledgeDraft) -> Finding? {
        guard let intent = draft.intent(response.id), intent.topic != response.topic else { return nil }
        return response.finding(
            .wrongFolder, "the intent of this answer stands in the folder '\(intent.topic)'", at: response.idPlace,
            hint: "move one of the two files")
    }
}
