/// Why there is no response to a request.
struct HTTPFailure: Error, Equatable, Sendable {
    /// Where it ended.
    let reason: Trouble
    /// Whether the server may have got the request: some of it had left. A
    /// write that failed so is looked for before it is sent again.
    let mayHaveArrived: Bool
}
