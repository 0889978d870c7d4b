import Forum
import Foundation
import Logging
import Testing

@testable import Service

/// Holds what is written for operators to what is compiled and run.
@Suite struct DocumentationTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static func page(_ name: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent("Sources/Service/Service.docc/\(name).md"), encoding: .utf8)
    }

    /// The first two cells of the rows whose first one is in code.
    private static func rows(_ page: String) -> [(name: String, cells: [String])] {
        page.split(separator: "\n").compactMap { line in
            guard line.hasPrefix("| `") else { return nil }
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            return (cells[0].trimmingCharacters(in: ["`"]), cells)
        }
    }

    static func blocks(_ language: String, in page: String) -> [String] {
        page.components(separatedBy: "```\(language)\n").dropFirst().map { $0.components(separatedBy: "\n```")[0] }
    }

    // MARK: Configuration

    /// Every key that the code asks for, of forums of every kind.
    private static var keys: Set<String> {
        let yaml = ["discourse", "standard", "khoros"].map { "  - {name: \($0), kind: \($0)}" }.joined(separator: "\n")
        let log = ConfigurationLog(environment: [:], folder: "")
        _ = try? ServiceConfiguration(yaml: "forums:\n" + yaml, log: log)
        let sections: Set = ["listen", "limits", "api", "knowledge", "log", "forums"]
        let keys = log.keys.subtracting(sections).map { $0.replacing(/^forums\.[a-z]+\./, with: "forums.NAME.") }
        return Set(keys)
    }

    @Test func `every key of the configuration stands in the table, and no other`() throws {
        let rows = Self.rows(try Self.page("Operating")).filter { !$0.name.hasPrefix("ombud_") }
        #expect(Set(rows.map(\.name)) == Self.keys)
        #expect(rows.count == Self.keys.count)
        for (name, cells) in rows where cells[2] != "-" {
            #expect(cells[2] == "`\(ConfigurationLog.variable(name))`")
        }
    }

    @Test func `every default that is shown is the one that holds`() throws {
        let cells = Dictionary(Self.rows(try Self.page("Operating")).map { ($0.name, $0.cells[1]) }) { $1 }
        let settings = ServiceConfiguration()
        let (listen, limits, api) = (settings.listen, settings.limits, settings.api)
        let defaults: [String: String] = [
            "listen.host": listen.host, "listen.port": "\(listen.port)",
            "listen.mostConnections": "\(listen.mostConnections)", "listen.idleSeconds": "\(listen.idleSeconds)",
            "limits.bodyBytes": "\(limits.bodyBytes)", "limits.bodySeconds": "\(limits.bodySeconds)",
            "limits.callsPerSecond": "\(Int(limits.callsPerSecond))", "limits.burst": "\(limits.burst)",
            "limits.mostWaiting": "\(limits.mostWaiting)",
            "limits.forumSilenceSeconds": "\(limits.forumSilenceSeconds)",
            "api.callsPerMinute": "\(api.callsPerMinute)", "api.questionBytes": "\(api.questionBytes)",
            "api.threadBytes": "\(api.threadBytes)", "api.contractsBytes": "\(api.contractsBytes)",
            "api.threads": "\(api.threads)", "api.mostWaiting": "\(api.mostWaiting)", "store": settings.store,
            "retentionDays": "\(settings.retentionDays)", "log.format": settings.log.format.rawValue,
            "log.level": settings.log.level.rawValue,
        ]
        for (key, value) in defaults { #expect(cells[key] == "`\(value)`", "\(key)") }
    }

    /// The pages that show configurations: the README joins once it does.
    private static var configurations: [String] {
        let readme = try? String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        return [try? page("Operating"), readme].compactMap(\.self).flatMap { blocks("yaml", in: $0) }
            .filter { $0.contains("forums:") }
    }

    @Test(arguments: configurations) func `every configuration that is shown is good`(_ yaml: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("docs-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in ["community.webhook", "community.key", "relay.webhook"] {
            let file = folder.appendingPathComponent(name)
            try Data(Callers.standardText.utf8).write(to: file)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        }
        let settings = try ServiceConfiguration(yaml: yaml, folder: folder.path, environment: [:])
        #expect(settings.forums.count == 1)
    }

    // MARK: Metrics, statuses, deliveries

    @Test func `every metric stands in the table, and no other`() throws {
        let folder = Self.root.appendingPathComponent("Sources/Service/Metrics")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let code = try files.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        let counted = Set(code.matches(of: /"(ombud_[a-z_]+)"/).map { String($0.1) })
        let shown = Self.rows(try Self.page("Operating")).map(\.name).filter { $0.hasPrefix("ombud_") }
        #expect(counted.count > 20 && Set(shown) == counted && shown.count == counted.count)
    }

    @Test func `every status that a door answers with stands in the table`() throws {
        let page = try Self.page("Operating")
        let statuses = Set(OpenAPIDocument.operations.flatMap(\.refusals) + [200, 404, 405])
        for status in statuses { #expect(page.contains("| \(status) |"), "\(status)") }
    }

    @Test func `the delivery that is shown is read`() throws {
        let body = try #require(Self.blocks("json", in: try Self.page("Operating")).first)
        guard case .post(let post, .created) = try StandardDelivery(body: Data(body.utf8)).delivery else {
            Issue.record("it is no post")
            return
        }
        #expect(post.text.contains("review period") && post.number == 1 && post.topicTitle == "Client silent")
    }

    // MARK: Threats

    @Test func `every test that the threat model names is there`() throws {
        let named = try Self.page("ThreatModel").matches(of: /`(\w+Tests)\/([^`]+)`/)
        #expect(named.count > 40)
        let sources = try Self.testSources()
        for name in named {
            let (suite, test) = (String(name.1), String(name.2))
            #expect(
                sources.contains { file in
                    file.contains("struct \(suite)")
                        && (file.contains("func `\(test)`") || file.contains("func \(test)("))
                }, "\(suite)/\(test)")
        }
    }

    private static func testSources() throws -> [String] {
        let folder = root.appendingPathComponent("Tests")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return try (files?.compactMap { $0 as? URL } ?? []).filter { $0.lastPathComponent.hasSuffix("Tests.swift") }
            .map { try String(contentsOf: $0, encoding: .utf8) }
    }
}
