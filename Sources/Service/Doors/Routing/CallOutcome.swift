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

    private static let methods: Set<String> = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"]

    /// The method as a label: callers can make up any.
    var countedMethod: String { Self.methods.contains(method) ? method : "other" }

    /// The duration in seconds, to the hundredth of a millisecond.
    var seconds: Double {
        let (seconds, attoseconds) = duration.components
        return ((Double(seconds) + Double(attoseconds) / 1e18) * 100_000).rounded() / 100_000
    }
}
