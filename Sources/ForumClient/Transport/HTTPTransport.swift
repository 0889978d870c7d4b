/// Carries requests to a forum and brings the responses back.
///
/// A transport never sends a request with a body twice by itself, and follows
/// no redirect. Cancelling the task takes the request off the wire.
protocol HTTPTransport: Sendable {
    func send(_ request: HTTPRequest) async throws(HTTPFailure) -> HTTPResponse
}
