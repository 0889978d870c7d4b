import Synchronization

@testable import ForumClient

/// Answers from a list, in order, and keeps what it was asked.
final class ScriptedTransport: HTTPTransport {
    private struct State {
        var answers: [Result<HTTPResponse, HTTPFailure>]
        var requests: [HTTPRequest] = []
    }

    private let state: Mutex<State>

    init(_ answers: [Result<HTTPResponse, HTTPFailure>]) {
        state = Mutex(State(answers: answers))
    }

    convenience init(_ answers: HTTPResponse...) {
        self.init(answers.map { .success($0) })
    }

    var requests: [HTTPRequest] { state.withLock { $0.requests } }

    func send(_ request: HTTPRequest) async throws(HTTPFailure) -> HTTPResponse {
        let answer = state.withLock { state in
            state.requests.append(request)
            let none = Result<HTTPResponse, HTTPFailure>.failure(HTTPFailure(reason: .closed, mayHaveArrived: false))
            return state.answers.isEmpty ? none : state.answers.removeFirst()
        }
        return try answer.get()
    }
}

extension HTTPRequest {
    var bodyText: String { String(decoding: body ?? [], as: UTF8.self) }

    func field(_ name: String) -> String? { fields.first { $0.name == name }?.value }
}
