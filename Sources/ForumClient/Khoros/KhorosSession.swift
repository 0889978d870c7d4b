/// The key of a logged-in session, renewed before it runs out.
actor KhorosSession {
    /// How long a key is used, in seconds. Sessions are said to last 30 minutes.
    static let lifetime = 29 * 60

    private let settings: KhorosSettings
    private let transport: any HTTPTransport
    private var current: (key: HTTPField, since: Int)?
    /// The login that is under way; whoever comes meanwhile waits for it too.
    private var pending: Task<Result<HTTPField, AnswerProblem>, Never>?

    init(_ settings: KhorosSettings, over transport: any HTTPTransport) {
        self.settings = settings
        self.transport = transport
    }

    /// The header field of the session.
    ///
    /// - Parameters:
    ///   - now: Seconds of any clock that only goes forward.
    ///   - stale: A key that the community has just refused.
    func field(now: Int, insteadOf stale: HTTPField? = nil) async throws(AnswerProblem) -> HTTPField {
        if let current, current.key != stale, (0..<Self.lifetime).contains(now &- current.since) {
            return current.key
        }
        let login = pending ?? Task { [settings, transport] in await Self.login(settings, transport) }
        pending = login
        let result = await login.value
        pending = nil
        if case .success(let key) = result { current = (key, now) }
        return try result.get()
    }

    private static func login(
        _ settings: KhorosSettings, _ transport: any HTTPTransport
    ) async -> Result<HTTPField, AnswerProblem> {
        let form = [
            ("user.login", settings.login), ("user.password", settings.password.text),
            ("restapi.response_format", "json"),
        ]
        let body = form.map { "\($0.0)=\(PercentEncoding($0.1).text)" }.joined(separator: "&")
        let type = HTTPField("Content-Type", "application/x-www-form-urlencoded")
        let request = HTTPRequest(
            .post, settings.address, path: ["restapi", "vc", "authentication", "sessions", "login"],
            fields: [type].compactMap(\.self), body: Array(body.utf8))
        do {
            let response = try await transport.send(request)
            if let problem = AnswerProblem(status: response.status, of: response) {
                return .failure(problem.beforeAnything)
            }
            return KhorosLogin.key(in: response)
        } catch {
            return .failure(AnswerProblem(error).beforeAnything)
        }
    }
}
