import CivilCalendar
import KnowledgeBase
import Testing

struct RuleFixtureTests {
    private static let day = CalendarDay(year: 2026, month: 11, day: 21) ?? CalendarDay(ordinal: 0)

    @Test(arguments: RuleFixture.all)
    func breaksOneRuleAtOnePlace(_ fixture: RuleFixture) {
        let reading = KnowledgeReader().read(files: fixture.files)
        let findings = fixture.rule == Rule.staleSource.rawValue ? lint(fixture) : reading.findings
        let seen = findings.map { "\($0.path):\($0.line):\($0.column): \($0.severity.rawValue)[\($0.rule.rawValue)]" }
        #expect(seen == ["\(fixture.path):\(fixture.line):\(fixture.column): \(fixture.severity)[\(fixture.rule)]"])
        #expect((reading.knowledge == nil) == (fixture.severity == "error"))
    }

    private func lint(_ fixture: RuleFixture, strict: Bool = false) -> [Finding] {
        KnowledgeLint.findings(files: fixture.files, asOf: Self.day, strict: strict)
    }

    @Test func everyRuleHasAFailingFixture() {
        // The first three need a file that is missing, unreadable or larger than a
        // fixture should be; they have tests of their own. The others are found by
        // asking, which `ombud check` and `ombud lint --confusions` do.
        let elsewhere: Set<Rule> = [
            .missingFile, .unreadableFile, .fileTooLarge, .cannedAnswer, .knownFailurePasses, .confused, .sameText,
            .weakIntent,
        ]
        let covered = Set(RuleFixture.all.map(\.rule))
        #expect(Rule.allCases.filter { !covered.contains($0.rawValue) && !elsewhere.contains($0) }.isEmpty)
    }

    @Test func staleSourceIsAnErrorWhenStrict() throws {
        let fixture = try #require(RuleFixture.all.first { $0.rule == Rule.staleSource.rawValue })
        #expect(lint(fixture, strict: true).map(\.severity) == [.error])
    }

    @Test func missingFilesAreNamedOnce() {
        let files = FixtureFolder.sixIntents.filter { !$0.path.contains("sources") && !$0.path.contains("/phrases") }
        let findings = KnowledgeReader().read(files: files).findings
        #expect(findings.map(\.rule) == [.missingFile, .missingFile])
        #expect(findings.map(\.path) == ["Responses/en/phrases.yaml", "Responses/sources.yaml"])
    }
}
