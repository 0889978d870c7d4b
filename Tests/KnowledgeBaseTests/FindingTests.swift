import Testing

@testable import KnowledgeBase

struct FindingTests {
    private func finding(path: String = "a.yaml", line: Int = 3, column: Int = 7, hint: String? = nil) -> Finding {
        Finding(
            path: path, line: line, column: column, severity: .error, rule: .unknownKey, message: "the key is unknown",
            hint: hint)
    }

    @Test func aFindingIsOneLineAndAHint() {
        #expect(finding().description == "a.yaml:3:7: error[unknown-key]: the key is unknown")
        #expect(
            finding(hint: "did you mean 'x'?").description
                == "a.yaml:3:7: error[unknown-key]: the key is unknown\n  hint: did you mean 'x'?")
    }

    @Test func findingsAreSortedByPlace() {
        let sorted = [finding(), finding(column: 2), finding(line: 20), finding(path: "B.yaml")].sorted()
        #expect(
            sorted.map { "\($0.path):\($0.line):\($0.column)" } == [
                "B.yaml:3:7", "a.yaml:3:2", "a.yaml:3:7", "a.yaml:20:7",
            ])
    }

    @Test func rulesAreKebabCase() {
        #expect(Rule.allCases.allSatisfy { FileKind.isID($0.rawValue) })
    }

    @Test(arguments: [
        ("tittle", "title"), ("titel", "title"), ("TITLE", "title"), ("coverd", "covered"), ("nxt", "next"),
    ])
    func nearWordsAreSuggested(_ word: String, _ expected: String) {
        #expect(Suggestion.hint(for: word, among: ["title", "covered", "next"]) == "did you mean '\(expected)'?")
    }

    @Test(arguments: ["", "xyz", "nothing like it"])
    func farWordsAreNot(_ word: String) {
        #expect(Suggestion.hint(for: word, among: ["title", "covered", "next"]) == nil)
    }

    @Test func longWordsAreNot() {
        let word = String(repeating: "x", count: 100_000)
        #expect(Suggestion.hint(for: word, among: ["title", "covered", "next"]) == nil)
    }
}
