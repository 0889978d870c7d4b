import Hummingbird

/// Tells whether the process lives, and whether it can do its work: `/healthz` and `/readyz`.
struct HealthDoor: Sendable {
    private struct Life: Encodable {
        let status = "ok"
    }

    private let readiness: Readiness

    /// A door.
    init(_ readiness: Readiness) { self.readiness = readiness }

    /// Always well: whoever answers lives.
    @Sendable func health(_ call: Call) -> Response { OutgoingJSON.response(Life()) }

    /// Status 200 where the service can do its work, else 503, and why.
    @Sendable func readiness(_ call: Call) async -> Response {
        let report = await readiness.report()
        var response = OutgoingJSON.response(report, status: report.isReady ? .ok : .serviceUnavailable)
        if !report.isReady { response.headers[.retryAfter] = "5" }
        return response
    }
}
