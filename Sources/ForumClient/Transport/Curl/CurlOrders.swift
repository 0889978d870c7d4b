/// What other threads want of the thread that runs the transfers.
struct CurlOrders: Sendable {
    /// Names one request among all of a loop.
    typealias Ticket = UInt64
    /// Called once, on the loop's thread.
    typealias Completion = @Sendable (Result<HTTPResponse, HTTPFailure>) -> Void

    struct Submission: Sendable {
        let ticket: Ticket
        let request: HTTPRequest
        let completion: Completion
    }

    /// How far the loop is on its way out.
    enum Phase: Int, Comparable, Sendable {
        case running, finishing, abandoning, ended

        static func < (left: Phase, right: Phase) -> Bool { left.rawValue < right.rawValue }
    }

    var phase = Phase.running
    var lastTicket: Ticket = 0
    var submitted: [Submission] = []
    var cancelled: [Ticket] = []
    /// Whom to tell when the thread has ended.
    var farewells: [@Sendable () -> Void] = []

    /// What has come since the last time.
    mutating func take() -> (submitted: [Submission], cancelled: [Ticket], phase: Phase) {
        defer {
            submitted = []
            cancelled = []
        }
        return (submitted, cancelled, phase)
    }
}
