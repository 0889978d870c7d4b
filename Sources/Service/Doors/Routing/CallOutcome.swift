/// How a call ended.
struct CallOutcome: Sendable {
    /// The method as it came.
    let method: String
    /// The route's path with its names in braces; nil where there is no such path.
    let template: RoutePath?
    /// The status of the response.
    let status: Int
    /// The kind of problem; nil where there was none.
    let kind: String?
    /// From the request's head to its response.
    let duration: Duration
}
