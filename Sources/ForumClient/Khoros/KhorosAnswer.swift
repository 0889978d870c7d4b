/// Reads what a Khoros community answered. Some errors come with status 200
/// and say in the body what they are.
struct KhorosAnswer {
    /// How long to wait where the community does not say, in seconds.
    private static let usualWait = 60

    let response: HTTPResponse
    /// Seconds since 1970.
    let now: Int
    private let envelope: Envelope?

    init(_ response: HTTPResponse, now: Int) {
        self.response = response
        self.now = now
        envelope = response.isPage ? nil : JSONBody.decode(Envelope.self, from: response)
    }

    /// The status that counts: that of the body where the head hides an error.
    var status: Int {
        guard (200...299).contains(response.status), let envelope, envelope.isError else { return response.status }
        return envelope.code.flatMap { (300...599).contains($0) ? $0 : nil } ?? 400
    }

    var problem: AnswerProblem? {
        if status == 429 {
            let seconds = RetryAfter(response, now: now)?.seconds ?? Self.usualWait
            return .rateLimited(RateLimit(seconds: seconds, isForWholeClient: true))
        }
        return AnswerProblem(status: status, of: response)
    }

    /// What became of a new message.
    var creation: WriteOutcome {
        if let problem { return problem.asWrite }
        return envelope?.id.map { .created(OwnPost(id: $0, number: $0)) } ?? .unclear(.unreadable)
    }

    /// What became of a change to a message.
    var edit: WriteOutcome {
        problem?.asWrite ?? (envelope?.isSuccess == true ? .done : .unclear(.unreadable))
    }

    /// The messages that were asked for.
    func messages() throws(ReadFailure) -> [KhorosMessageFields] {
        if let problem { throw problem.asRead }
        guard let items = envelope?.items else { throw .unreachable(.unreadable) }
        return items
    }

    private struct Envelope: Decodable {
        let isError: Bool
        let isSuccess: Bool
        let code: Int?
        let id: Int?
        let items: [KhorosMessageFields]?

        init(from decoder: any Decoder) throws {
            let fields = try LenientFields(decoder)
            isError = fields.text("status") == "error"
            isSuccess = fields.text("status") == "success"
            code = fields.number("http_code")
            let data: Payload? = fields.value("data")
            id = data?.id
            items = data?.items
        }
    }

    private struct Payload: Decodable {
        let id: Int?
        let items: [KhorosMessageFields]?

        init(from decoder: any Decoder) throws {
            let fields = try LenientFields(decoder)
            id = fields.id("id")
            items = (fields.value("items") as LossyList<KhorosMessageFields>?)?.elements
        }
    }
}
