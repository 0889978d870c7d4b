import Foundation
import KnowledgeBase

/// The data beside the tests.
enum FixtureFolder {
    static let root = Bundle.module.resourcePath.map { "\($0)/Fixtures" } ?? "Fixtures"

    /// A small knowledge base in which nothing is wrong.
    static let sixIntents = files("six-intents")

    static func files(_ name: String) -> [KnowledgeFile] {
        (try? KnowledgeFolder.files(at: "\(root)/\(name)")) ?? []
    }

    /// The small knowledge base with some of its files replaced or added.
    static func sixIntents(with overlay: [KnowledgeFile]) -> [KnowledgeFile] {
        let paths = Set(overlay.map(\.path))
        return sixIntents.filter { !paths.contains($0.path) } + overlay
    }

    /// The small knowledge base with one file replaced or added.
    static func sixIntents(with path: String, _ text: String) -> [KnowledgeFile] {
        sixIntents(with: [KnowledgeFile(path: path, bytes: Array(text.utf8))])
    }

    static func text(_ path: String) -> String {
        sixIntents.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }
}
