import Foundation
import Testing

/// A page of a documentation catalog, and the file that runs its examples.
struct DocumentationPage: CustomTestStringConvertible, Sendable {
    /// A fenced block of a page.
    struct Block: Sendable {
        let language: String
        /// The lines without what stands before their first letter.
        let lines: [String]
    }

    let module: String
    let name: String
    let text: String
    /// `Tests/<module>Tests/DocumentationExamples.swift`, lines trimmed.
    let examples: [String]

    var testDescription: String { "\(module)/\(name)" }

    /// The pages of all catalogs under `Sources`.
    static func all() throws -> [DocumentationPage] {
        let sources = root.appending(path: "Sources")
        return try names(in: sources).sorted().flatMap { module -> [DocumentationPage] in
            let catalog = sources.appending(path: "\(module)/\(module).docc")
            // Other catalogs show no Swift, and have a test of their own.
            let examples = root.appending(path: "Tests/\(module)Tests/DocumentationExamples.swift")
            guard FileManager.default.fileExists(atPath: examples.path(percentEncoded: false)) else { return [] }
            let pages = (try? names(in: catalog)) ?? []
            return try pages.filter { $0.hasSuffix(".md") }.sorted().map {
                try DocumentationPage(module: module, name: $0, catalog: catalog)
            }
        }
    }

    /// The blocks in their order.
    var blocks: [Block] {
        var blocks: [Block] = []
        var open: (language: String, lines: [String])?
        for line in Self.lines(of: text) {
            if let (language, lines) = open {
                if line == "```" {
                    blocks.append(Block(language: language, lines: lines))
                    open = nil
                } else {
                    open = (language, lines + [line])
                }
            } else if line.hasPrefix("```") {
                open = (String(line.dropFirst(3)), [])
            }
        }
        return blocks
    }

    /// Whether the lines stand in the examples one after another.
    func runs(_ lines: [String]) -> Bool {
        examples.indices.contains { examples[$0...].starts(with: lines) }
    }
}

// MARK: - Files

extension DocumentationPage {
    /// The package's own folder.
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private init(module: String, name: String, catalog: URL) throws {
        self.module = module
        self.name = name
        text = try String(contentsOf: catalog.appending(path: name), encoding: .utf8)
        let file = Self.root.appending(path: "Tests/\(module)Tests/DocumentationExamples.swift")
        examples = Self.lines(of: try String(contentsOf: file, encoding: .utf8))
    }

    private static func names(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
    }

    /// Indentation is nothing a page and a test can share.
    private static func lines(of text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0.drop { $0 == " " }) }
    }
}
