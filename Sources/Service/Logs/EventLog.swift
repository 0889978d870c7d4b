import Logging

/// Writes the events of the work behind the doors into the log, one line each, and counts them.
struct EventLog: EventCounter {
    private let counter: any EventCounter
    private let logger: Logger
    private let limiter: LogLimiter

    /// A log before a counter.
    init(_ logger: Logger, before counter: any EventCounter, limiter: LogLimiter = LogLimiter()) {
        self.logger = logger
        self.counter = counter
        self.limiter = limiter
    }

    func count(_ event: ServiceEvent) { count(event, of: nil) }

    func count(_ event: ServiceEvent, of post: PostTrace?) {
        counter.count(event)
        guard let line = EventLine(event), logger.logLevel <= line.level else { return }
        var fields = line.fields
        if line.isLimited {
            guard let leftOut = limiter.admit(line.kind) else { return }
            if leftOut > 0 { fields["leftOut"] = "\(leftOut)" }
        }
        if let post { fields["trace"] = "\(post.id)" }
        if let decision = post?.decision { fields["decision"] = "\(decision)" }
        if let request = PostTrace.request { fields["request"] = "\(request)" }
        logger.log(level: line.level, "\(line.event)", metadata: fields)
    }

    func time(_ stage: ServiceStage, _ duration: Duration) { counter.time(stage, duration) }
}
