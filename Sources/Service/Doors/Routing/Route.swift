import HTTPTypes
import Hummingbird

/// A method on a path, and what answers it.
struct Route: Sendable {
    /// Who may call.
    enum Guarding: Sendable {
        /// Everybody; the route looks after itself.
        case none
        /// Whoever knows the token, where one is set, and not too often.
        case token
    }

    /// Answers a call; what it throws, as a ``Problem`` or not, becomes the answer.
    typealias Handler = @Sendable (Call) async throws -> Response

    /// The method.
    let method: HTTPRequest.Method
    /// The path.
    let path: RoutePath
    /// Who may call.
    let guarding: Guarding
    /// Answers the calls.
    let handler: Handler

    /// A route.
    init(
        _ method: HTTPRequest.Method, _ path: String, guarding: Guarding = .none, handler: @escaping Handler
    ) {
        self.method = method
        self.path = RoutePath(path)
        self.guarding = guarding
        self.handler = handler
    }
}
