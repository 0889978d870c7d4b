/// Reads the tests of an intent.
struct TestSchema {
    private static let outcomes = ["answered", "clarify", "declined"]
    /// The keys of a mapping `expect`.
    static let expectations = [
        "outcome", "variant", "facts", "asks", "also", "not", "contains", "lacks",
    ]

    let inspection: Inspection

    /// The tests, in the order of the file.
    func tests(_ mapping: YAMLMapping) -> [TestDraft] {
        mapping.mappings("tests").compactMap(test)
    }

    private func test(_ mapping: YAMLMapping) -> TestDraft? {
        mapping.allow(["say", "as-of", "expect", "fails"])
        guard let say = mapping.required("say") else { return nil }
        guard mapping.has("expect") else {
            inspection.report(.missingKey, "the key 'expect' is missing", at: mapping.place)
            return nil
        }
        guard let expect = mapping.mapping("expect") else { return nil }
        expect.allow(Self.expectations)
        let test = CannedTest(
            say: say.value, asOf: mapping.day("as-of", inspection), expect: expectation(expect),
            fails: mapping.text("fails")?.value, line: mapping.place.line, column: mapping.place.column)
        return TestDraft(
            test: test, place: mapping.place, sayPlace: say.place, variant: expect.text("variant"),
            asks: expect.text("asks"), intents: expect.oneOrMoreTexts("also") + expect.oneOrMoreTexts("not"),
            facts: expect.mapping("facts")?.keys ?? [])
    }

    /// What a mapping `expect` expects of a reply.
    func expectation(_ expect: YAMLMapping) -> TestExpectation {
        TestExpectation(
            outcome: outcome(expect), variant: expect.text("variant")?.value, facts: facts(expect),
            asks: expect.text("asks")?.value, also: expect.oneOrMoreTexts("also").map(\.value),
            not: expect.oneOrMoreTexts("not").map(\.value),
            contains: expect.oneOrMoreTexts("contains").map(\.value),
            lacks: expect.oneOrMoreTexts("lacks").map(\.value))
    }

    private func outcome(_ mapping: YAMLMapping) -> String? {
        guard let outcome = mapping.text("outcome") else { return nil }
        if Self.outcomes.contains(outcome.value) { return outcome.value }
        inspection.report(
            .badValue, "the outcome '\(outcome.value)' is unknown", at: outcome.place,
            hint: Suggestion.hint(for: outcome.value, among: Self.outcomes)
                ?? "the outcomes are \(Self.outcomes.joined(separator: ", "))")
        return nil
    }

    private func facts(_ mapping: YAMLMapping) -> [String: ConditionValue] {
        guard let facts = mapping.mapping("facts") else { return [:] }
        var values: [String: ConditionValue] = [:]
        for key in facts.keys {
            guard let known = TemplateKeys.situation(key.value), let (texts, isList) = facts.textOrList(key.value)
            else {
                continue
            }
            values[key.value] = FactReading.value(texts.map(\.value), isList: isList, for: known)
            if values[key.value] == nil {
                inspection.report(.badValue, "the value does not fit the fact '\(key.value)'", at: key.place)
            }
        }
        return values
    }
}
