import Assistant
import KnowledgeBase
import Testing

@testable import Authoring

@Suite struct ConfusionListingTests {
    private static let report: ConfusionReport = {
        var draft = ValidationDraft()
        draft.addIntent("apple", next: ["pear"])
        draft.addIntent("pear")
        draft.addIntent("fig", isCovered: false)
        draft.addIntent("nut", isCovered: false)
        draft.addLines(of: "apple", takenFor: [("pear", 0.904), ("pear", 0.55), ("apple", 0.9), ("apple", 0.9)])
        draft.addLines(of: "pear", takenFor: [("pear", 0.9)])
        draft.addLines(of: "fig", takenFor: [("nut", 0.9)])
        draft.add("a near miss", of: "apple", line: 40, near: "pear", takenFor: ("pear", 0.85))
        draft.add("is this ripe", of: "pear", line: 50)
        draft.add("this is ripe", of: "apple", line: 51)
        return ConfusionReport(draft.validation)
    }()

    @Test func eachMistakeIsListedOnceAtItsPlace() {
        let sections = ConfusionListing(Self.report, limit: 9, strict: false).sections
        #expect(
            sections.map(\.lines) == [
                [
                    """
                    apple.yaml:51:5: warning[same-text]: “this is ripe” of apple says nearly the same as a sentence \
                    of pear
                      hint: see pear.yaml:50
                    """
                ],
                [
                    "apple.yaml:10:5: warning[confused]: “apple sentence number 0” looks like pear (0.90)",
                    "pear.yaml:40:5: warning[confused]: “a near miss” looks like pear (0.85) and belongs to apple",
                ],
                ["apple.yaml:11:5: warning[confused]: “apple sentence number 1” looks like pear (0.55)"],
                ["fig.yaml:10:5: warning[confused]: “fig sentence number 0” looks like nut (0.90)"],
                ["apple.yaml:3:1: warning[weak-intent]: only 2 of 5 (40 %) lines of apple are recognised"],
            ])
    }

    @Test func theHeadingOfAPairSaysWhatTheAuthorDeclared() {
        let headings = ConfusionListing(Self.report, limit: 9, strict: false).sections.map(\.heading)
        #expect(headings.contains("apple taken for pear: 3 of 5 (60 %); 1 counterexample; related by next"))
        #expect(headings.contains("fig taken for nut: 1 of 1 (100 %); 0 counterexamples; both declined"))
    }

    @Test func theLimitHoldsForEachKindAndHidesNothingInSilence() {
        let listing = ConfusionListing(Self.report, limit: 1, strict: false)
        #expect(listing.sections.map(\.findings.count) == [1, 1, 2, 1])
        #expect(listing.sections.map(\.omitted) == [0, 1, 0, 0])
        #expect(listing.omittedPairs == 1)
    }

    @Test func onlyStrictFindingsFailTheirFiles() {
        let passed = CheckReport(findings: ["a warning"], passed: 10, failed: 0)
        let lax = ConfusionListing(Self.report, limit: 9, strict: false)
        let strict = ConfusionListing(Self.report, limit: 9, strict: true)
        #expect(passed.counts(with: lax) == CheckReport(findings: [], passed: 10, failed: 0))
        #expect(passed.counts(with: strict) == CheckReport(findings: [], passed: 7, failed: 3))
        #expect(strict.sections.allSatisfy { $0.lines.allSatisfy { $0.contains(": error[") } })
    }

    @Test func nothingFoundIsNothingListed() {
        var draft = ValidationDraft()
        draft.addIntent("apple")
        draft.addLines(of: "apple", takenFor: [("apple", 0.9)])
        let listing = ConfusionListing(ConfusionReport(draft.validation), limit: 9, strict: true)
        #expect(listing.sections == [])
        #expect(listing.omittedPairs == 0)
    }
}
