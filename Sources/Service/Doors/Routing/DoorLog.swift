import Logging

/// Writes what happens at the doors into the log, and counts it. What callers can cause as often
/// as they like makes one line a minute for each reason.
struct DoorLog: DoorCounter {
    private let counter: any DoorCounter
    private let logger: Logger
    private let limiter: LogLimiter

    /// A log before a counter.
    init(_ logger: Logger, before counter: any DoorCounter, limiter: LogLimiter = LogLimiter()) {
        self.logger = logger
        self.counter = counter
        self.limiter = limiter
    }

    func refused(_ refusal: CallRefusal, forum: String?) {
        counter.refused(refusal, forum: forum)
        var fields: Logger.Metadata = ["forum": "\(forum ?? "none")", "reason": "\(refusal.label)"]
        if let request = PostTrace.request { fields["request"] = "\(request)" }
        show("call refused", "\(forum ?? "")/\(refusal.label)", fields)
    }

    func note(_ outcome: CallOutcome, logger: Logger) {
        counter.note(outcome, logger: logger)
        let fields: Logger.Metadata = [
            "method": "\(outcome.countedMethod)", "problem": "\(outcome.kind ?? "none")",
            "route": "\(outcome.template?.description ?? "none")", "seconds": "\(outcome.seconds)",
            "status": "\(outcome.status)",
        ]
        if outcome.status >= 500 {
            let request = PostTrace.request.map { ["request": "\($0)"] as Logger.Metadata } ?? [:]
            show("call failed", "\(outcome.kind ?? "")", fields.merging(request) { $1 })
        } else {
            logger.debug("answered", metadata: fields)
        }
    }

    private func show(_ event: Logger.Message, _ kind: String, _ fields: Logger.Metadata) {
        guard let leftOut = limiter.admit(kind) else { return }
        let more: Logger.Metadata = leftOut > 0 ? ["leftOut": "\(leftOut)"] : [:]
        logger.warning(event, metadata: fields.merging(more) { $1 })
    }
}
