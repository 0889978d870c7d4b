import HTTPTypes
import Hummingbird
import Logging

/// All routes: finds the one that a request is for, and makes every failure an answer.
struct RouteTable: HTTPResponder {
    typealias Context = DoorContext

    /// The routes, in the order of the description.
    let routes: [Route]
    private let fixed: [String: [Route]]
    private let patterned: [Route]
    private let keeper: Gatekeeper
    private let watch: any CallWatch

    /// A table.
    ///
    /// - Parameters:
    ///   - keeper: Looks at tokens and counts calls.
    ///   - watch: Told of every call that was answered.
    init(_ routes: [Route], keeper: Gatekeeper, watch: any CallWatch) {
        self.routes = routes
        fixed = Dictionary(grouping: routes.filter { !$0.path.description.contains("{") }, by: \.path.description)
        patterned = routes.filter { $0.path.description.contains("{") }
        self.keeper = keeper
        self.watch = watch
    }

    /// Answers a request; never throws.
    func respond(to request: Request, context: DoorContext) async -> Response {
        await PostTrace.$request.withValue(context.id) { await answer(request, context) }
    }

    private func answer(_ request: Request, _ context: DoorContext) async -> Response {
        let start = ContinuousClock.now
        var template: RoutePath?
        var response: Response
        var kind: String?
        do {
            let (route, call) = try route(for: request, context: context, template: &template)
            try keeper.admit(call, to: route)
            response = try await route.handler(call)
        } catch {
            let problem = Self.problem(error, context.logger)
            response = problem.response
            kind = problem.kind
        }
        finish(&response, to: request, context: context)
        let outcome = CallOutcome(
            method: request.method.rawValue, template: template, status: response.status.code, kind: kind,
            duration: start.duration(to: .now))
        watch.note(outcome, logger: context.logger)
        return response
    }

    // MARK: Parts

    private func route(
        for request: Request, context: DoorContext, template: inout RoutePath?
    ) throws(Problem) -> (Route, Call) {
        let path = request.uri.path
        let (routes, parameters) = matches(of: path)
        guard let first = routes.first else { throw .notFound }
        template = first.path
        let method = request.method == .head ? .get : request.method
        guard let route = routes.first(where: { $0.method == method }) else {
            throw .method(routes.flatMap { $0.method == .get ? ["GET", "HEAD"] : [$0.method.rawValue] })
        }
        return (route, Call(request: request, parameters: parameters, context: context))
    }

    private func matches(of path: String) -> ([Route], [String: String]) {
        if let routes = fixed[path] { return (routes, [:]) }
        for route in patterned {
            guard let parameters = route.path.parameters(in: path) else { continue }
            return (patterned.filter { $0.path == route.path }, parameters)
        }
        return ([], [:])
    }

    private static func problem(_ error: any Error, _ logger: Logger) -> Problem {
        if let problem = error as? Problem { return problem }
        // Only the type: an error may quote what somebody sent.
        logger.error("a call failed", metadata: ["error": .string("\(type(of: error))")])
        return .bug
    }

    /// The fields that every response has. What is left of a body is not waited for.
    private func finish(_ response: inout Response, to request: Request, context: DoorContext) {
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.cacheControl] = "no-store"
        if let name = HTTPField.Name("X-Request-Id") { response.headers[name] = context.id }
        if request.method == .head { response = response.createHeadResponse() }
        let call = Call(request: request, parameters: [:], context: context)
        guard call.hasBody, !context.bodyProgress.isFinished else { return }
        response.headers[.connection] = "close"
        context.closeSoon()
    }
}
