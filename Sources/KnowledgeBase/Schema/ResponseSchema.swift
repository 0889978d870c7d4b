/// Reads an answer's file.
struct ResponseSchema {
    private struct Head {
        let name: YAMLText
        let conditions: [Condition]
        let hasConditions: Bool
    }

    private let inspection: Inspection
    private let kind: FileKind
    private let mapping: YAMLMapping

    /// The answer, or nil after findings. One that has findings may be returned
    /// too, so that the rules can find more.
    static func read(_ inspection: Inspection, kind: FileKind) -> ResponseDraft? {
        guard let parts = ResponseParts(inspection) else { return nil }
        guard let mapping = YAMLParser.mapping(parts.frontMatter) else {
            inspection.adopt(parts.frontMatter)
            return nil
        }
        defer { inspection.adopt(parts.frontMatter) }
        guard mapping.checkFormat(parts.frontMatter) else { return nil }
        mapping.allow(["format", "response", "max-words", "variants"])
        return ResponseSchema(inspection: parts.frontMatter, kind: kind, mapping: mapping).draft(parts)
    }

    private func draft(_ parts: ResponseParts) -> ResponseDraft {
        let idPlace = mapping.checkID("response", is: kind.name, inspection)
        let heads = heads()
        checkDefault(heads)
        let variants = match(heads, with: parts.bodies)
        return ResponseDraft(
            path: inspection.path, topic: kind.topic, id: kind.name, idPlace: idPlace,
            maxWords: mapping.number("max-words", in: 1...1000, inspection) ?? CannedAnswer.usualMaxWords,
            variants: variants, isComplete: inspection.findings.isEmpty)
    }

    private func heads() -> [Head] {
        guard mapping.has("variants") else {
            inspection.report(.missingKey, "the key 'variants' is missing", at: mapping.place)
            return []
        }
        var seen: Set<String> = []
        return mapping.mappings("variants").compactMap { entry in
            entry.allow(["name", "when"])
            guard let name = entry.required("name") else { return nil }
            guard seen.insert(name.value).inserted else {
                inspection.report(.duplicateVariant, "the variant '\(name.value)' stands here again", at: name.place)
                return nil
            }
            let conditions = entry.conditions("when", inspection) ?? []
            return Head(name: name, conditions: conditions, hasConditions: entry.has("when"))
        }
    }

    private func checkDefault(_ heads: [Head]) {
        guard let index = heads.firstIndex(where: { $0.name.value == "default" }) else {
            inspection.report(
                .defaultMissing, "there is no variant 'default'", at: mapping.place(ofKey: "variants"),
                hint: "end the list with - {name: default}")
            return
        }
        if index != heads.count - 1 {
            inspection.report(
                .defaultNotLast, "the variant 'default' must be the last", at: heads[index].name.place,
                hint: "the first variant that fits wins, and this one always fits")
        }
        for head in heads where head.hasConditions == (head.name.value == "default") {
            inspection.report(
                .badCondition, head.hasConditions ? "'default' has no conditions" : "the variant needs conditions",
                at: head.name.place, hint: "every variant but 'default' has a 'when'")
        }
    }

    private func match(_ heads: [Head], with bodies: [ResponseParts.Body]) -> [ResponseDraft.VariantDraft] {
        for body in bodies where !heads.contains(where: { $0.name.value == body.name }) {
            inspection.report(
                .headingWithoutVariant, "the heading '\(body.name)' is no variant of the front matter",
                at: body.body.headingPlace,
                hint: Suggestion.hint(for: body.name, among: heads.map(\.name.value))
                    ?? "headings within an answer begin with ##")
        }
        return heads.compactMap { head in
            guard let body = bodies.first(where: { $0.name == head.name.value }) else {
                inspection.report(
                    .variantWithoutHeading, "the variant '\(head.name.value)' has no text", at: head.name.place,
                    hint: "write it under the heading '# \(head.name.value)'")
                return nil
            }
            return ResponseDraft.VariantDraft(name: head.name, conditions: head.conditions, body: body.body)
        }
    }
}
