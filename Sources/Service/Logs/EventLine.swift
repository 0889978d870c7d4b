import Forum
import Logging
import Mailroom

/// An event as a line of the log: fixed words, names of the configuration and of the knowledge.
struct EventLine {
    let level: Logger.Level
    let event: String
    let fields: Logger.Metadata
    /// Whether a minute shows only one of its kind.
    private(set) var isLimited = false

    /// What makes two lines of one kind.
    var kind: String { event + fields.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined() }

    private init(_ level: Logger.Level, _ event: String, _ fields: Logger.Metadata, isLimited: Bool = false) {
        self.level = level
        self.event = event
        self.fields = fields
        self.isLimited = isLimited
    }

    /// The line of an event; nil where another line says it, or a figure.
    init?(_ event: ServiceEvent) {
        switch event {
        case .taken(let result, _):
            let reason: Logger.Metadata = result.reason.map { ["reason": "\($0)"] } ?? [:]
            self.init(
                result == .accepted ? .info : .debug, "taken",
                reason.merging(["result": "\(result.label)"]) { $1 })
        case .notTaken(let trouble, let forum):
            self.init(
                .error, "not stored", ["forum": "\(forum)", "trouble": "\(trouble.rawValue)"], isLimited: true)
        case .decided(let kind, let intent, _):
            self.init(.info, "decided", ["outcome": "\(kind.rawValue)", "intent": "\(intent ?? "none")"])
        case .urgentDraft(let draft, let forum):
            self.init(.warning, "urgent draft", ["draft": "\(draft)", "forum": "\(forum)"])
        case .alarmed(let result, let draft, let forum):
            self.init(
                result == .failed ? .warning : .info, "moderators told",
                ["draft": "\(draft)", "forum": "\(forum)", "result": "\(result.rawValue)"])
        case .replyDestroyed(let forum): self.init(.notice, "reply destroyed", ["forum": "\(forum)"])
        case .silent(let silence, _): self.init(.info, "left alone", ["reason": "\(silence.rawValue)"])
        case .undecided(let reason, _): self.init(.info, "not decided", ["reason": "\(reason.rawValue)"])
        case .sent(let action, let result, _):
            self.init(
                Self.level(of: result), "sent", ["action": "\(action.rawValue)", "result": "\(result.rawValue)"])
        case .paused(let seconds, let forum):
            self.init(.notice, "paused", ["forum": "\(forum)", "seconds": "\(seconds)"])
        case .polled(nil, let forum): self.init(.warning, "not polled", ["forum": "\(forum)"], isLimited: true)
        case .polled(let posts?, let forum): self.init(.debug, "polled", ["forum": "\(forum)", "posts": "\(posts)"])
        case .pruned: self.init(.info, "pruned", [:])
        case .stumbled(let worker, let trouble):
            self.init(
                .error, "stumbled", ["worker": "\(worker.rawValue)", "trouble": "\(trouble.rawValue)"], isLimited: true)
        case .boxes, .reloaded: return nil
        }
    }

    /// What a person has to see to stands out.
    private static func level(of result: SendingResult) -> Logger.Level {
        switch result {
        case .sent, .queued, .found, .cancelled, .shelved, .putOff, .rateLimited, .tooSimilar: .info
        case .unreachable, .unclear: .notice
        case .refused, .misconfigured, .givenUp, .exposed: .warning
        }
    }
}
