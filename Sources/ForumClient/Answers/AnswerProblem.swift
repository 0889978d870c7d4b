/// What is wrong with a forum's answer, before it is known whether the request
/// was for reading or for writing.
enum AnswerProblem: Error, Equatable {
    case rateLimited(RateLimit)
    case refused(Refusal)
    case gone
    case conflict
    case tooSimilar
    /// Certainly nothing happened.
    case notDone(Trouble)
    /// It may have happened.
    case unclear(Trouble)

    init(_ failure: HTTPFailure) {
        self = failure.mayHaveArrived ? .unclear(failure.reason) : .notDone(failure.reason)
    }

    /// What a status means to any forum; nil for 200 to 299.
    ///
    /// - Parameter response: Its body is looked at only for being a page.
    init?(status: Int, of response: HTTPResponse) {
        switch status {
        case 200...299: return nil
        case 300...399: self = .refused(.redirected)
        case 401: self = .refused(.credentials)
        case 403: self = .refused(response.isPage ? .notTheForum : .forbidden)
        case 404, 410: self = response.isPage ? .refused(.notTheForum) : .gone
        // The forum gave up waiting for the request; a proxy in front of it may say so after handing it on.
        case 408: self = .unclear(.timedOut)
        case 409: self = .conflict
        // "Too Early": it was not looked at (RFC 8470).
        case 425: self = .notDone(.serverError(425))
        case 400, 413, 422: self = .refused(.invalid)
        case 402...499: self = .refused(.status(status))
        case 500...599: self = .unclear(.serverError(status))
        default: self = .unclear(.unreadable)
        }
    }

    /// The same where what failed was only a preparation.
    var beforeAnything: AnswerProblem {
        if case .unclear(let trouble) = self { .notDone(trouble) } else { self }
    }

    var asWrite: WriteOutcome {
        switch self {
        case .rateLimited(let limit): .rateLimited(limit)
        case .refused(let refusal): .refused(refusal)
        case .gone: .gone
        case .conflict: .conflict
        case .tooSimilar: .tooSimilar
        case .notDone(let trouble): .unreachable(trouble)
        case .unclear(let trouble): .unclear(trouble)
        }
    }

    var asRead: ReadFailure {
        switch self {
        case .rateLimited(let limit): .rateLimited(limit)
        case .refused(let refusal): .refused(refusal)
        case .gone: .gone
        case .conflict: .refused(.status(409))
        case .tooSimilar: .refused(.invalid)
        case .notDone(let trouble), .unclear(let trouble): .unreachable(trouble)
        }
    }
}
