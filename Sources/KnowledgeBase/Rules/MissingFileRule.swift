/// Sources and house sentences are needed by every answer.
struct MissingFileRule: LintRule {
    func findings(in draft: KnowledgeDraft) -> [Finding] {
        var findings: [Finding] = []
        if draft.sources == nil, !draft.isUnreadable(.sources) {
            findings.append(finding("Responses/sources.yaml"))
        }
        if draft.housePhrases == nil, !draft.isUnreadable(.housePhrases) {
            findings.append(finding("Responses/\(draft.language)/phrases.yaml"))
        }
        return findings
    }

    private func finding(_ path: String) -> Finding {
        Finding(
            path: path, line: 1, column: 1, severity: .error, rule: .missingFile, message: "the file is missing",
            hint: "every answer needs it")
    }
}
