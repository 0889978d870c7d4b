import Foundation
import Testing

/// Holds the documentation catalogs to what is compiled and run.
struct DocumentationTests {
    @Test func thePagesAreThere() throws {
        let pages = try DocumentationPage.all()
        #expect(pages.count { $0.module == "JobSuccess" } >= 8)
        #expect(pages.count { $0.module == "ScoreChart" } == 1)
    }

    @Test(arguments: try DocumentationPage.all())
    func everyPageHasAnExample(page: DocumentationPage) {
        #expect(page.blocks.contains { $0.language == "swift" })
        #expect(!page.text.contains("<!--"))
    }

    @Test(arguments: try DocumentationPage.all())
    func everyExampleIsRun(page: DocumentationPage) {
        for block in page.blocks where block.language == "swift" {
            #expect(page.runs(block.lines), "not in the examples: \(block.lines)")
        }
    }

    @Test(arguments: try DocumentationPage.all())
    func everyShownResultIsExpected(page: DocumentationPage) {
        for (name, result) in page.blocks.flatMap(\.shownResults) {
            #expect(page.runs(["#expect(\(name) == \(result))"]), "nothing expects \(name) == \(result)")
        }
    }

    @Test(arguments: try DocumentationPage.all())
    func everyExampleShowsAResult(page: DocumentationPage) {
        let blocks = page.blocks.filter { ["swift", "text"].contains($0.language) }
        for (block, next) in zip(blocks, blocks.dropFirst().map(Optional.some) + [nil])
        where block.language == "swift" && !block.isOnlyText {
            #expect(!block.shownResults.isEmpty || next?.language == "text", "no result: \(block.lines)")
        }
    }

    /// What a page says that something prints stands in the test as text.
    @Test(arguments: try DocumentationPage.all())
    func everyPrintedTextIsExpected(page: DocumentationPage) {
        for block in page.blocks where block.language == "text" {
            #expect(page.runs(block.lines), "not in the examples: \(block.lines)")
        }
    }

    @Test func theLandingPageNamesEveryPublicType() throws {
        let page = try #require(try DocumentationPage.all().first { $0.name == "JobSuccess.md" })
        let sources = DocumentationPage.root.appending(path: "Sources/JobSuccess").resolvingSymlinksInPath()
        let files = FileManager.default.enumerator(atPath: sources.path(percentEncoded: false))
        let paths = (files?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }
        let types = try paths.flatMap { path in
            try String(contentsOf: sources.appending(path: path), encoding: .utf8)
                .matches(of: /(?m)^public (?:struct|enum) (\w+)/).map { String($0.1) }
        }
        #expect(types.count > 40)
        for type in types { #expect(page.text.contains("- ``\(type)``"), "not on the landing page: \(type)") }
    }
}

extension DocumentationPage.Block {
    /// The names and results of lines such as `let likely = …  // 79`.
    var shownResults: [(name: String, result: String)] {
        lines.compactMap { line in
            line.wholeMatch(of: /let (\w+) = .+  \/\/ (.+)/).map { (String($0.1), String($0.2)) }
        }
    }

    /// Whether the block only writes down a text for the blocks after it.
    var isOnlyText: Bool { lines.first?.hasSuffix("= \"\"\"") == true && lines.last == "\"\"\"" }
}
