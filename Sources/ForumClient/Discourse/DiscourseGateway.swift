/// A Discourse forum, spoken to through its API.
package struct DiscourseGateway: ForumGateway {
    /// How many ids below the highest one are read again by each poll.
    package static let overlap = DiscourseCursor.overlap
    /// The longest part of a topic that is read: 10 requests of 20 posts.
    static let pageLimit = 10
    /// How many posts of a topic come with one request (Discourse's `TopicView.chunk_size`).
    static let pageLength = 20

    let settings: DiscourseSettings
    let transport: any HTTPTransport
    let now: @Sendable () -> Int

    /// - Parameters:
    ///   - settings: Where the forum is, and as whom to write.
    ///   - transport: What carries the requests.
    ///   - now: Seconds since 1970. It is asked only where a forum names a date
    ///     to wait for.
    package init(_ settings: DiscourseSettings, over transport: CurlTransport, now: @escaping @Sendable () -> Int) {
        self.init(settings: settings, transport: transport, now: now)
    }

    init(settings: DiscourseSettings, transport: any HTTPTransport, now: @escaping @Sendable () -> Int) {
        self.settings = settings
        self.transport = transport
        self.now = now
    }

    /// Sends a request and reads the answer's head and errors.
    func ask(
        _ method: HTTPMethod, _ path: [String], query: [(name: String, value: String)] = [], body: [UInt8]? = nil
    ) async throws(HTTPFailure) -> DiscourseAnswer {
        var fields = settings.credentials
        let types = [("Accept", "application/json")] + (body == nil ? [] : [("Content-Type", "application/json")])
        fields += types.compactMap { HTTPField($0.0, $0.1) }
        let request = HTTPRequest(method, settings.address, path: path, query: query, fields: fields, body: body)
        let response = try await transport.send(request)
        return DiscourseAnswer(response, now: now(), similarTextErrors: settings.similarTextErrors)
    }

    /// Reads one thing.
    func read<Value: Decodable>(
        _ type: Value.Type, _ path: [String], query: [(name: String, value: String)] = []
    ) async throws(ReadFailure) -> Value {
        let answer: DiscourseAnswer
        do {
            answer = try await ask(.get, path, query: query)
        } catch {
            throw AnswerProblem(error).asRead
        }
        if let problem = answer.problem { throw problem.asRead }
        guard let value = JSONBody.decode(type, from: answer.response) else { throw .unreachable(.unreadable) }
        return value
    }
}
