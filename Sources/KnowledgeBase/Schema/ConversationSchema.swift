/// Reads the questions and conversations of a test file.
struct ConversationSchema {
    let inspection: Inspection

    /// All of them, in the order of the file; empty after findings about the
    /// file as a whole.
    func conversations() -> [CannedConversation] {
        guard let mapping = YAMLParser.mapping(inspection), mapping.checkFormat(inspection) else { return [] }
        mapping.allow(["format", "questions", "conversations"])
        let questions = mapping.mappings("questions").compactMap(question)
        let conversations = mapping.mappings("conversations").compactMap(conversation)
        if questions.isEmpty, conversations.isEmpty {
            inspection.report(.missingKey, "the file holds no questions and no conversations", at: mapping.place)
        }
        return questions + conversations
    }

    private func question(_ mapping: YAMLMapping) -> CannedConversation? {
        mapping.allow(["say", "expect", "as-of", "fails"])
        return turn(mapping).map { made(of: [$0], mapping) }
    }

    private func conversation(_ mapping: YAMLMapping) -> CannedConversation? {
        mapping.allow(["name", "turns", "as-of", "fails"])
        guard mapping.required("name") != nil else { return nil }
        let turns = mapping.mappings("turns").compactMap { turn in
            turn.allow(["say", "expect"])
            return self.turn(turn)
        }
        guard !turns.isEmpty else {
            inspection.report(.missingKey, "the conversation has no turns", at: mapping.place)
            return nil
        }
        return made(of: turns, mapping)
    }

    private func turn(_ mapping: YAMLMapping) -> CannedConversation.Turn? {
        guard let say = mapping.required("say") else { return nil }
        guard let expect = mapping.mapping("expect") else {
            if !mapping.has("expect") {
                inspection.report(.missingKey, "the key 'expect' is missing", at: mapping.place)
            }
            return nil
        }
        expect.allow(["intent"] + TestSchema.expectations)
        return CannedConversation.Turn(
            say: say.value, intent: expect.text("intent")?.value,
            expect: TestSchema(inspection: inspection).expectation(expect), line: mapping.place.line,
            column: mapping.place.column)
    }

    private func made(of turns: [CannedConversation.Turn], _ mapping: YAMLMapping) -> CannedConversation {
        CannedConversation(
            turns: turns, asOf: mapping.day("as-of", inspection), fails: mapping.text("fails")?.value,
            path: inspection.path, line: mapping.place.line, column: mapping.place.column)
    }
}
