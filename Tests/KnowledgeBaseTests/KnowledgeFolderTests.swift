import Foundation
import Testing

@testable import KnowledgeBase

struct KnowledgeFolderTests {
    /// Runs a test in an empty folder that is deleted afterwards.
    private func inFolder(_ body: (String) throws -> Void) throws {
        let root = NSTemporaryDirectory() + "knowledge-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: root + "/Intents/en", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: root) }
        try body(root)
    }

    private func rules(at root: String) throws -> [String] {
        let files = try KnowledgeFolder.files(at: root)
        return KnowledgeReader().read(files: files).findings.filter { $0.rule != .missingFile }
            .map { "\($0.path) \($0.rule.rawValue)" }
    }

    @Test func filesAreSortedByPath() {
        let paths = FixtureFolder.sixIntents.map(\.path)
        #expect(paths == paths.sorted() && paths.count == 16)
        #expect(paths.first == "Intents/en/_phrases.yaml")
    }

    @Test func aFolderWithoutKnowledgeIsRefused() {
        #expect(throws: KnowledgeFolderError(root: "/nowhere")) { try KnowledgeFolder.files(at: "/nowhere") }
        #expect("\(KnowledgeFolderError(root: "/nowhere"))" == "/nowhere: no folder 'Intents' or 'Responses' is here")
    }

    @Test func hiddenFilesAreLeftOut() throws {
        try inFolder { root in
            try Data().write(to: URL(fileURLWithPath: root + "/Intents/.DS_Store"))
            #expect(try rules(at: root).isEmpty)
        }
    }

    @Test func largeFilesAreNotReadWhole() throws {
        try inFolder { root in
            let path = root + "/Intents/en/_phrases.yaml"
            try Data(repeating: UInt8(ascii: "a"), count: 5_000_000).write(to: URL(fileURLWithPath: path))
            #expect(try KnowledgeFolder.files(at: root).map(\.bytes.count) == [KnowledgeFile.maxBytes + 1])
            #expect(try rules(at: root) == ["Intents/en/_phrases.yaml file-too-large"])
        }
    }

    @Test func linksInACircleAreFindings() throws {
        try inFolder { root in
            try FileManager.default.createSymbolicLink(atPath: root + "/Intents/en/again", withDestinationPath: "..")
            #expect(try rules(at: root) == ["Intents/en/again unreadable-file"])
        }
    }

    @Test func linksToNothingAreFindings() throws {
        try inFolder { root in
            let path = root + "/Intents/en/_phrases.yaml"
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "nothing")
            #expect(try rules(at: root) == ["Intents/en/_phrases.yaml unreadable-file"])
        }
    }

    @Test func devicesAreNotRead() throws {
        try inFolder { root in
            let path = root + "/Intents/en/_phrases.yaml"
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/zero")
            #expect(try rules(at: root) == ["Intents/en/_phrases.yaml unreadable-file"])
        }
    }
}
