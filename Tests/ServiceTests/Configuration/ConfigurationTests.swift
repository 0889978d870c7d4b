import Forum
import Foundation
import Testing

@testable import Service

@Suite struct ConfigurationTests {
    private static let forum = """
        forums:
          - name: community
            kind: discourse
            address: https://community.example.com
            user: ombud
        """
    private static let secrets = [
        "OMBUDD_FORUMS_COMMUNITY_SECRET": "a-secret-of-the-webhook another-secret-of-it",
        "OMBUDD_FORUMS_COMMUNITY_KEY": "0123456789abcdef",
    ]

    private static func read(
        _ yaml: String, _ environment: [String: String] = [:]
    ) throws(ConfigurationError) -> ServiceConfiguration {
        try ServiceConfiguration(yaml: yaml, environment: environment)
    }

    private static func problems(_ yaml: String, _ environment: [String: String] = [:]) -> [String] {
        do {
            _ = try read(yaml, environment)
            return []
        } catch {
            return error.problems.map(\.path)
        }
    }

    @Test func `nothing said is safe`() throws {
        let settings = try Self.read("")
        #expect(settings.listen.host == "127.0.0.1")
        #expect(settings.listen.isLoopback)
        #expect(settings.forums.isEmpty)
        #expect(settings.retentionDays == 30)
        #expect(settings.limits.bodyBytes == 524_288)
    }

    @Test func `a forum drafts unless it is told to reply`() throws {
        let settings = try Self.read(Self.forum, Self.secrets)
        let forum = try #require(settings.forums.first)
        #expect(forum.instance.mode == .draft)
        #expect(forum.instance.kind == .discourse(base: "https://community.example.com", username: "ombud"))
        #expect(forum.instance.manners.ownName == "ombud")
        #expect(forum.secrets.count == 2)
        if case .discourse = forum.access {} else { Issue.record("no access") }
    }

    @Test func `everything can be said`() throws {
        let yaml = """
            listen: {host: localhost, port: 0, mostConnections: 10, idleSeconds: 5, proxied: yes}
            limits: {bodyBytes: 2048, bodySeconds: 5, callsPerSecond: 1.5, burst: 3, mostWaiting: 9}
            api: {on: false, callsPerMinute: 5, questionBytes: 300, threadBytes: 2000, contractsBytes: 2000, threads: 2}
            knowledge: {folder: data, lexical: true, cache: false}
            store: box.sqlite
            retentionDays: 7
            log: {format: json, level: debug}
            """ + "\n" + Self.forum + """

                    mode: reply
                    categoryModes: {"5": off, "7": draft}
                    leastConfidence: 0.9
                    intents: [escrow-review-period]
                    drafts: whisper
                    person: the moderators
                    paceSeconds: 9
                    pollSeconds: 0
                    robots: [helper]
                    categories: ["5", "7"]
                    answersStaff: true
                    mostAnswers: 1
                    windowDays: 2
                    allowPrivate: true
                    language: en
                """
        let settings = try ServiceConfiguration(yaml: yaml, folder: "/etc/ombudd", environment: Self.secrets)
        #expect(settings.store == "/etc/ombudd/box.sqlite")
        #expect(settings.knowledge.folder == "/etc/ombudd/data")
        #expect(settings.limits.callsPerSecond == 1.5)
        let forum = try #require(settings.forums.first).instance
        #expect(forum.mode(in: "5") == .off && forum.mode(in: "7") == .draft && forum.mode(in: nil) == .reply)
        #expect(forum.draftPlace == .whisper && forum.pollInterval == nil && forum.pace == .seconds(9))
        #expect(forum.manners.categories == ["5", "7"] && !forum.manners.skipsStaff && forum.manners.window == 172_800)
        #expect(forum.replyIntents == ["escrow-review-period"])
    }

    @Test func `the environment stands over the file`() throws {
        var environment = Self.secrets
        environment["OMBUDD_LISTEN_PORT"] = "9000"
        environment["OMBUDD_FORUMS_COMMUNITY_MODE"] = "reply"
        environment["OMBUDD_FORUMS_COMMUNITY_ROBOTS"] = "a, b"
        let settings = try Self.read("listen: {port: 8000}\n" + Self.forum, environment)
        #expect(settings.listen.port == 9_000)
        #expect(settings.forums.first?.instance.mode == .reply)
        #expect(settings.forums.first?.instance.manners.robots == ["a", "b"])
    }

    @Test(arguments: [
        ("listen: {port: 99999}", ["listen.port"]), ("listen: {port: many}", ["listen.port"]),
        ("listen: 5", ["listen"]), ("lissten: {}", ["lissten"]), ("listen: {prot: 1}", ["listen.prot"]),
        ("listen: {host: 0.0.0.0}", ["api.token"]), ("retentionDays: 0", ["retentionDays"]),
        ("log: {level: loud, format: xml}", ["log.format", "log.level"]), ("store: [a]", ["store"]),
        ("forums: {}", ["forums"]),
        ("forums: [5]", ["forums.1", "forums.1.name", "forums.1.kind", "forums.1.user", "forums.1.secret"]),
        ("api: {token: abc}", ["api.token"]), ("knowledge: {lexical: true, weights: a}", ["knowledge.weights"]),
        ("a: [", [""]), ("- 1", [""]), ("\t", [""]), ("limits: {callsPerSecond: nan}", ["limits.callsPerSecond"]),
    ])
    func `what is wrong is named by its keys`(_ yaml: String, _ paths: [String]) {
        #expect(Self.problems(yaml) == paths)
    }

    @Test(arguments: [
        ("name: Community!", "kind: discourse", ["forums.1.name"]),
        ("name: community", "kind: phpbb", ["forums.community.kind"]),
        ("name: community", "kind: discourse\n    mode: always", ["forums.community.mode"]),
        ("name: community", "kind: discourse\n    leastConfidence: 2", ["forums.community.leastConfidence"]),
        ("name: community", "kind: discourse\n    intents: all", ["forums.community.intents"]),
        ("name: community", "kind: discourse\n    categoryModes: {a: loud}", ["forums.community.categoryModes"]),
        ("name: community", "kind: discourse\n    secret: abc", ["forums.community.secret"]),
        ("name: community", "kind: discourse\n    keyFile: /nowhere", ["forums.community.keyFile"]),
        ("name: community", "kind: discourse\n    language: de", ["forums.community.language"]),
        ("name: community", "kind: khoros\n    board: b", ["forums.community.experimental"]),
    ])
    func `what is wrong with a forum is named by its name`(_ name: String, _ kind: String, _ paths: [String]) {
        let yaml = """
            forums:
              - \(name)
                \(kind)
                address: https://community.example.com
                user: ombud
            """
        let variable = name.contains("!") ? "OMBUDD_FORUMS_1" : "OMBUDD_FORUMS_COMMUNITY"
        let secret =
            !kind.contains("discourse") ? "whsec_" + Callers.standardBytes.base64EncodedString() : "a-secret-of-16-b"
        let found = Self.problems(yaml, [variable + "_SECRET": secret])
        #expect(paths.allSatisfy(found.contains), "\(found)")
        #expect(found.allSatisfy { paths.contains($0) || $0 == "forums.community.address" }, "\(found)")
    }

    @Test func `all is said at once`() {
        let yaml = "listen: {port: x, host: 1.2.3.4}\nretentionDays: -1\nnonsense: 1\n" + Self.forum
        let problems = Self.problems(yaml, ["OMBUDD_NONSENSE": "1", "OMBUD_KNOWLEDGE": "/x"])
        #expect(
            Set(problems) == [
                "listen.port", "retentionDays", "nonsense", "forums.community.secret", "api.token", "OMBUDD_NONSENSE",
            ])
    }

    @Test func `a problem tells its line and no secret`() throws {
        var environment = Self.secrets
        environment["OMBUDD_FORUMS_COMMUNITY_SECRET"] = "tooshort"
        environment["OMBUDD_API_TOKEN"] = "short"
        do {
            _ = try Self.read("\n\nretentionDays: soon\n" + Self.forum, environment)
            Issue.record("it was taken")
        } catch {
            #expect(error.description.contains("retentionDays (line 3): this is a whole number from 1 to 3650"))
            #expect(!error.description.contains("tooshort") && !error.description.contains("\"short\""))
            #expect(error.problems.count == 3)
        }
    }

    @Test func `without a key nothing can be replied, and two forums need two names`() {
        let secret = ["OMBUDD_FORUMS_COMMUNITY_SECRET": "a-secret-of-the-webhook"]
        for wish in ["mode: reply", "drafts: whisper", "categoryModes: {\"5\": reply}"] {
            #expect(Self.problems(Self.forum + "\n    " + wish, secret) == ["forums.community.key"])
        }
        let twice = Self.forum + Self.forum.replacing("forums:", with: "")
        #expect(Self.problems(twice, Self.secrets) == ["forums"])
    }

    @Test func `nothing of a configuration that is shown is secret`() throws {
        var environment = Self.secrets
        environment["OMBUDD_API_TOKEN"] = "a-token-nobody-may-see"
        let settings = try Self.read(Self.forum, environment)
        var text = ""
        dump(settings, to: &text)
        #expect(!text.contains("a-secret-of") && !text.contains("0123456789abcdef") && !text.contains("nobody"))
        #expect(!"\(try #require(BearerToken("a-token-nobody-may-see")))".contains("nobody"))
    }

    @Test(arguments: [
        ("127.0.0.1", true), ("localhost", true), ("::1", true), ("127.8.8.8", true), ("0.0.0.0", false), ("::", false),
        ("127.evil.example", false), ("10.0.0.1", false),
    ])
    func `this machine is told from others`(_ host: String, _ isLoopback: Bool) {
        var listen = ListenSettings()
        listen.host = host
        #expect(listen.isLoopback == isLoopback)
    }
}
