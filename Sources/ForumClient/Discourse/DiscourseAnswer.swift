/// Reads what a Discourse forum answered: status, header fields and body, and
/// nothing else, decide.
struct DiscourseAnswer {
    /// How long to wait where the forum does not say, in seconds. Its limits
    /// for keys and accounts count by the minute
    /// (config/discourse_defaults.conf).
    private static let usualWait = 60

    /// How Discourse, in English, refuses an account that is too new for what the text holds (links, pictures,
    /// mentions), as told by those who met it, November 2026.
    private static let newAccountErrors = ["new users can", "you can't include", "you can’t include"]
    /// How it says that an account has flagged a post before.
    private static let repeatedFlagErrors = ["already performed", "already flagged"]

    let response: HTTPResponse
    /// Seconds since 1970.
    let now: Int
    /// See `DiscourseSettings.similarTextErrors`.
    let similarTextErrors: [String]
    private let report: DiscourseReport?

    init(_ response: HTTPResponse, now: Int, similarTextErrors: [String]) {
        self.response = response
        self.now = now
        self.similarTextErrors = similarTextErrors
        report = response.isPage ? nil : JSONBody.decode(DiscourseReport.self, from: response)
    }

    /// What became of a new post.
    func creation(of kind: ReplyKind) -> WriteOutcome {
        if let problem {
            let isNote = kind == .note && problem == .refused(.forbidden)
            let areNotesForbidden = isNote && report?.mentions(["whisper"]) == true
            return areNotesForbidden ? .refused(.notesForbidden) : problem.asWrite
        }
        if report?.action == "enqueued" { return .queuedForApproval(report?.pending) }
        return report?.created.map(WriteOutcome.created) ?? .unclear(.unreadable)
    }

    /// A note that everybody can read, as far as the forum tells: old forums that
    /// know no whispers, or do not allow them, post it as a reply.
    var exposedNote: OwnPost? {
        guard case .created(let post) = creation(of: .note) else { return nil }
        return report?.createdType == DiscoursePostFields.whisperType ? nil : post
    }

    /// What became of a change to a post.
    var edit: WriteOutcome {
        problem?.asWrite ?? (report?.created == nil ? .unclear(.unreadable) : .done)
    }

    /// What became of a withdrawal. Discourse answers it with an empty body.
    var withdrawal: WriteOutcome {
        problem?.asWrite ?? (response.isPage ? .unclear(.unreadable) : .done)
    }

    /// What became of a flag.
    var flag: WriteOutcome {
        if report?.mentions(Self.repeatedFlagErrors) == true { return .done }
        return problem?.asWrite ?? (response.isPage ? .unclear(.unreadable) : .done)
    }

    /// Nil for 200 to 299, whatever the body.
    var problem: AnswerProblem? {
        switch response.status {
        case 403: .refused(refusal)
        case 422 where isTooSimilar: .tooSimilar
        case 422 where report?.mentions(Self.newAccountErrors) == true: .refused(.tooNew)
        case 429: .rateLimited(rateLimit)
        case 503 where report?.errorType == "read_only": .notDone(.readOnly)
        default: AnswerProblem(status: response.status, of: response)
        }
    }

    /// Discourse answers a wrong key and a forbidden topic alike, but for the
    /// words.
    private var refusal: Refusal {
        guard let report, !response.isPage else { return .notTheForum }
        return report.mentions(["api username or key", "api key"]) ? .credentials : .forbidden
    }

    private var isTooSimilar: Bool { report?.mentions(similarTextErrors) ?? false }

    /// One action's limit comes as JSON; the limit of a key or an address comes
    /// from in front of the forum, as text and with a code.
    private var rateLimit: RateLimit {
        let isOfOneAction =
            report?.errorType == "rate_limit" && response["discourse-rate-limit-error-code"] == nil
        let seconds = RetryAfter(response, now: now)?.seconds ?? report?.waitSeconds ?? Self.usualWait
        return RateLimit(seconds: seconds, isForWholeClient: !isOfOneAction)
    }
}
