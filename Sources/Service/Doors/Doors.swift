import HTTPTypes

/// All doors of the service, put together.
struct Doors {
    /// How many bytes of bodies may lie in memory at once.
    private static let bodyBudget = 64 << 20

    private let parts: DoorParts
    private let limits: LimitSettings
    private let api: APISettings
    private let counter: any DoorCounter
    private let reader: BodyReader
    private let keeper: Gatekeeper

    /// The doors.
    ///
    /// - Parameter token: What guarded routes ask for; nil to ask for nothing.
    init(_ parts: DoorParts, listen: ListenSettings, limits: LimitSettings, api: APISettings, token: BearerToken?) {
        self.parts = parts
        self.limits = limits
        self.api = api
        counter = DoorLog(parts.logger, before: ServiceMetrics(registry: parts.registry))
        reader = BodyReader(
            deadline: .seconds(limits.bodySeconds), budget: BodyBudget(limit: Self.bodyBudget))
        keeper = Gatekeeper(
            token: token,
            clients: RateLimiter(perSecond: Double(api.callsPerMinute) / 60, burst: api.callsPerMinute),
            isProxied: listen.isProxied, isStopping: parts.stopSign)
    }

    /// The table of all routes.
    var table: RouteTable {
        RouteTable(webhooks + (api.isOn ? answering : []) + watching, keeper: keeper, watch: counter)
    }

    private var webhooks: [Route] {
        let around = WebhookDoor.Surroundings(
            desk: parts.desk, reader: reader, bodyLimit: limits.bodyBytes,
            addresses: RateLimiter(perSecond: limits.callsPerSecond, burst: limits.burst),
            forums: RateLimiter(perSecond: limits.callsPerSecond, burst: limits.burst),
            keeper: keeper, counter: counter, now: parts.now)
        // Forums without a webhook of their own tell of their posts through a relay.
        let discourse = WebhookDoor(
            DiscourseWebhook(), forums: parts.forums.filter { $0.instance.kind.isDiscourse }, around: around)
        let standard = WebhookDoor(
            StandardWebhook(), forums: parts.forums.filter { !$0.instance.kind.isDiscourse }, around: around)
        return [
            Route(.post, "/webhooks/discourse", handler: discourse.take),
            Route(.post, "/webhooks/discourse/{instance}", handler: discourse.take),
            Route(.post, "/webhooks/standard", handler: standard.take),
            Route(.post, "/webhooks/standard/{instance}", handler: standard.take),
        ]
    }

    private var answering: [Route] {
        let around = AnsweringSurroundings(
            assistant: parts.assistant, pool: parts.pool, reader: reader,
            limits: AnsweringSurroundings.Limits(
                questionBytes: api.questionBytes, threadBytes: api.threadBytes, contractsBytes: api.contractsBytes),
            today: parts.today)
        return [
            Route(.post, "/v1/ask", guarding: .token, handler: AskDoor(around).answer),
            Route(.post, "/v1/read", guarding: .token, handler: ReadDoor(around).answer),
            Route(.post, "/v1/score", guarding: .token, handler: ScoreDoor(around).answer),
        ]
    }

    private var watching: [Route] {
        let readiness = Readiness(
            parts,
            limits: Readiness.Limits(
                mostWaiting: limits.mostWaiting, forumSilenceSeconds: limits.forumSilenceSeconds))
        let health = HealthDoor(readiness)
        let description = OutgoingJSON.bytes(OpenAPIDocument.document)
        return [
            Route(.get, "/healthz", handler: health.health),
            Route(.get, "/readyz", handler: health.readiness),
            Route(.get, "/metrics", guarding: .token, handler: MetricsDoor(parts.registry).show),
            Route(.get, "/openapi.json") { _ in OutgoingJSON.response(description) },
        ]
    }
}

extension ForumKind {
    fileprivate var isDiscourse: Bool {
        if case .discourse = self { true } else { false }
    }
}
