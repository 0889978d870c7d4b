/// A text is a template whose placeholders somebody provides.
struct PlaceholderRule: LintRule {
    func findings(in draft: KnowledgeDraft) -> [Finding] {
        let said = Set((draft.sources?.sources ?? []).map { TemplateKeys.said($0.id.value) })
        return draft.responses.flatMap { response in
            response.variants.flatMap { variant in
                broken(variant.body, response) + unknown(variant.body, response, said: said)
                    + unguarded(variant, response)
            }
        }
    }

    private func broken(_ body: ResponseBody, _ response: ResponseDraft) -> [Finding] {
        body.scan.problems.map { problem in
            response.finding(
                problem.rule, problem.message, at: body.place(atByte: problem.offset), hint: problem.hint)
        }
    }

    private func unknown(_ body: ResponseBody, _ response: ResponseDraft, said: Set<String>) -> [Finding] {
        body.scan.tags.compactMap { tag in
            guard tag.kind != .comment, tag.kind != .close else { return nil }
            let place = body.place(atByte: tag.range.lowerBound)
            if !TemplateKeys.placeholders.contains(tag.name), !said.contains(tag.name) {
                return response.finding(
                    .unknownPlaceholder, "nobody provides '\(tag.name)'", at: place,
                    hint: Suggestion.hint(for: tag.name, among: TemplateKeys.placeholders))
            }
            guard tag.kind == .variable, isOnlySection(tag.name) || said.contains(tag.name) else { return nil }
            return response.finding(
                .templateSyntax, "'\(tag.name)' has no text", at: place,
                hint: "use it as a section: {{#\(tag.name)}}…{{/\(tag.name)}}")
        }
    }

    private func isOnlySection(_ name: String) -> Bool {
        name == "estimate" || TemplateKeys.situation(name)?.kind == .flag
    }

    private func unguarded(_ variant: ResponseDraft.VariantDraft, _ response: ResponseDraft) -> [Finding] {
        guard variant.body.scan.problems.isEmpty, response.isComplete else { return [] }
        let tags = PlaceholderGuards(variant).unguarded.filter {
            TemplateKeys.placeholders.contains($0.name) && !isOnlySection($0.name)
        }
        return tags.map { tag in
            response.finding(
                .unguardedPlaceholder, "the sentence breaks when '\(tag.name)' is unknown",
                at: variant.body.place(atByte: tag.range.lowerBound),
                hint: "put it in {{#\(tag.name)}}…{{/\(tag.name)}}, or choose the variant by it", severity: .warning)
        }
    }
}

extension TemplateProblem {
    /// The rule that the problem breaks.
    var rule: Rule { kind == .section ? .unclosedSection : .templateSyntax }

    /// What to do about it.
    var hint: String {
        switch kind {
        case .section: "sections are closed in the order opposite to which they are opened"
        case .syntax: "write {{name}}, {{#name}}…{{/name}} or {{^name}}…{{/name}}"
        }
    }
}
