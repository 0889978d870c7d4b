import Foundation
import Yams

/// How the service is set up: a YAML file, over which the environment stands.
///
///     store: /var/lib/ombudd/mailroom.sqlite
///     forums:
///       - name: community
///         kind: discourse
///         address: https://community.example.com
///         user: ombud
///         secretFiles: [/etc/ombudd/community.webhook]
///         keyFile: /etc/ombudd/community.key
///         mode: draft
///
/// `OMBUDD_LISTEN_PORT` stands for `listen.port`, `OMBUDD_FORUMS_COMMUNITY_MODE` for
/// the `mode` of the forum `community`. Secrets stand in files of mode 0600 or in the environment only.
package struct ServiceConfiguration: Sendable {
    /// The largest file, in bytes.
    package static let largestFile = 1 << 20

    /// Where the service listens.
    package var listen = ListenSettings()
    /// How much the doors take in.
    package var limits = LimitSettings()
    /// How the routes below `/v1` are served.
    package var api = APISettings()
    /// The token that `/v1` and `/metrics` ask for; nil to ask for none.
    package var token: BearerToken?
    /// Where the knowledge is.
    package var knowledge = KnowledgeSettings()
    /// The store's file.
    package var store = "mailroom.sqlite"
    /// How many days text is kept.
    package var retentionDays = 30
    /// What is logged, and how.
    package var log = LogSettings()
    /// The forums.
    package var forums: [ForumSettings] = []

    /// No forums, this machine only.
    package init() {}

    /// Reads a configuration.
    ///
    /// - Parameters:
    ///   - yaml: The text of the file; empty for none.
    ///   - folder: The folder that relative paths start from; empty for the working directory.
    /// - Throws: ``ConfigurationError`` with everything that is wrong at once.
    package init(
        yaml: String, folder: String = "", environment: [String: String]
    ) throws(ConfigurationError) {
        try self.init(yaml: yaml, log: ConfigurationLog(environment: environment, folder: folder))
    }

    init(yaml: String, log: ConfigurationLog) throws(ConfigurationError) {
        let root = ConfigurationSection(try Self.root(of: yaml), path: "", log: log)
        listen = ListenSettings(root.section("listen"))
        limits = LimitSettings(root.section("limits"))
        let api = root.section("api")
        self.api = APISettings(api)
        token = Self.token(api)
        api.reportUnknownKeys()
        knowledge = KnowledgeSettings(root.section("knowledge"))
        store = log.resolved(root.text("store") ?? store)
        retentionDays = root.number("retentionDays", in: 1...3_650, default: retentionDays)
        self.log = LogSettings(root.section("log"))
        forums = root.nodes("forums").enumerated().compactMap { ForumSettings($1, place: $0 + 1, log: log) }
        root.reportUnknownKeys()
        check(root)
        log.reportUnknownVariables()
        guard log.problems.isEmpty else { throw ConfigurationError(problems: log.problems) }
    }

    /// What only shows when the parts are seen together.
    private func check(_ root: ConfigurationSection) {
        let names = forums.map(\.instance.name)
        for name in Set(names).sorted() where names.filter({ $0 == name }).count > 1 {
            root.report("forums", "two forums are called \(name)")
        }
        if token == nil, !listen.isLoopback, !root.log.problems.contains(where: { $0.path == "api.token" }) {
            root.log.report(
                "api.token", "whoever listens beyond this machine needs a token: set tokenFile, or OMBUDD_API_TOKEN")
        }
    }

    private static func token(_ section: ConfigurationSection) -> BearerToken? {
        guard let text = section.secret("token") else { return nil }
        let token = BearerToken(text)
        if token == nil { section.report("token", "a token has at least \(BearerToken.leastBytes) bytes") }
        return token
    }

    private static func root(of yaml: String) throws(ConfigurationError) -> Node? {
        do {
            return try Parser(yaml: yaml, resolver: .basic, encoding: .utf8).singleRoot()
        } catch {
            let line = (error as? YamlError).flatMap(line)
            throw ConfigurationError(problems: [
                ConfigurationProblem(
                    path: "", message: "the file is not YAML" + (line.map { " (line \($0))" } ?? ""), line: line)
            ])
        }
    }

    private static func line(of error: YamlError) -> Int? {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        default: nil
        }
    }
}

// MARK: - Files

extension ServiceConfiguration {
    /// Reads a configuration from a file.
    ///
    /// - Parameter path: Nil for no file: then the environment alone counts.
    /// - Throws: ``ConfigurationError``.
    package init(file path: String?, environment: [String: String]) throws(ConfigurationError) {
        guard let path else {
            try self.init(yaml: "", environment: environment)
            return
        }
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
        try self.init(yaml: try Self.text(of: path), folder: folder, environment: environment)
    }

    private static func text(of path: String) throws(ConfigurationError) -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw problem("\(path) cannot be read")
        }
        guard data.count <= largestFile, let text = String(validating: data, as: UTF8.self) else {
            throw problem("\(path) is larger than \(largestFile) bytes, or no UTF-8")
        }
        return text
    }

    private static func problem(_ message: String) -> ConfigurationError {
        ConfigurationError(problems: [ConfigurationProblem(path: "", message: message, line: nil)])
    }
}
