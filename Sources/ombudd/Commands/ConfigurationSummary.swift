import Logging
import Service

/// What was understood of a configuration. No secret is in it, only how many there are.
struct ConfigurationSummary {
    private let settings: ServiceConfiguration
    private let knowledge: String

    /// - Parameter knowledge: The folder that was found.
    init(_ settings: ServiceConfiguration, knowledge: String) {
        self.settings = settings
        self.knowledge = knowledge
    }

    /// The lines, in the order of the configuration.
    var lines: [String] {
        let forums = settings.forums.isEmpty ? ["", "No forums: only /v1 answers."] : settings.forums.flatMap(lines)
        return ["The configuration is good."] + Self.table(general) + forums
    }

    private var general: [[String]] {
        let (listen, api) = (settings.listen, settings.api)
        return [
            ["listens", "\(listen.host), port \(listen.port)" + (listen.isProxied ? ", behind a proxy" : "")],
            ["store", "\(settings.store), text kept \(settings.retentionDays) days"],
            ["knowledge", knowledge + (settings.knowledge.isLexical ? ", by words alone" : "")],
            ["/v1", api.isOn ? (settings.token == nil ? "on, without a token" : "on, with a token") : "off"],
            ["log", "\(settings.log.format.rawValue), from \(settings.log.level.rawValue)"],
        ]
    }

    private func lines(_ forum: ForumSettings) -> [String] {
        let instance = forum.instance
        let poll = instance.pollInterval.map { "every \($0.components.seconds) s" } ?? "never"
        let secrets = "\(forum.secrets.count) \(forum.secrets.count == 1 ? "secret" : "secrets")"
        return ["", "forum \(instance.name)"]
            + Self.table([
                ["kind", instance.kind.label + (Self.address(instance).map { ", \($0)" } ?? "")],
                ["account", Self.account(instance) ?? "-"],
                ["webhook", "\(Self.webhook(instance)), \(secrets)"],
                ["writes", forum.access.isPossible ? "yes, there is a key" : "no, there is no key"],
                ["mode", Self.mode(instance)],
                ["polled", instance.kind.label == "standard" ? "never" : poll],
            ])
    }

    private static func mode(_ instance: ForumInstance) -> String {
        let categories = instance.modeOfCategory.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.rawValue)" }
        return (["\(instance.mode.rawValue)"] + categories).joined(separator: ", ")
            + ", drafts at the \(instance.draftPlace.rawValue)"
    }

    private static func address(_ instance: ForumInstance) -> String? {
        switch instance.kind {
        case .standard: nil
        case .discourse(let base, _), .khoros(let base, _, _): base
        }
    }

    private static func account(_ instance: ForumInstance) -> String? {
        switch instance.kind {
        case .standard: nil
        case .discourse(_, let user), .khoros(_, _, let user): user
        }
    }

    private static func webhook(_ instance: ForumInstance) -> String {
        let isDiscourse = instance.kind.label == "discourse"
        return "/webhooks/\(isDiscourse ? "discourse" : "standard")/\(instance.name)"
    }

    private static func table(_ rows: [[String]]) -> [String] {
        TextTable(alignments: [.left, .left], rows: rows).lines.map { "  " + $0 }
    }
}
