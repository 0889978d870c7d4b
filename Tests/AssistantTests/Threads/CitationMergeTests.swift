import Testing

@testable import Assistant

@Suite struct CitationMergeTests {
    @Test func theSameSourceHasOneNumberInAllTexts() {
        var merge = CitationMerge()
        #expect(merge.renumbered("One[3]. Two[1][3].", sources: Self.sources) == "One[1]. Two[2][1].")
        let other = [Self.source(1, "c"), Self.source(2, "d")]
        #expect(merge.renumbered("Three[2][1]", sources: other) == "Three[3][1]")
        #expect(merge.ids == ["c", "a", "d"])
    }

    @Test(arguments: ["", "[", "]", "[]", "[9]", "[x](y)", "[[", "[99999999999999999999]", "a ] b [ c"])
    func whatCitesNothingStays(text: String) {
        var merge = CitationMerge()
        #expect(merge.renumbered(text, sources: Self.sources) == text)
        #expect(merge.ids.isEmpty)
    }

    private static let sources = [source(1, "a"), source(2, "b"), source(3, "c")]

    private static func source(_ number: Int, _ id: String) -> SourceReference {
        SourceReference(number: number, id: id, title: id, by: "official", date: nil, where: id, url: nil)
    }
}
