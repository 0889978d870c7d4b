/// Sends requests with libcurl: one thread, connections kept open between
/// requests, https with the system's certificates.
///
/// Proxies of the environment are not used, cookies not kept, redirects not
/// followed, compressed responses not asked for.
///
/// The last reference that goes away ends the thread; `shutDown` ends it when
/// the running requests are done.
package final class CurlTransport: HTTPTransport, Sendable {
    private let loop: CurlLoop

    /// Starts the thread.
    ///
    /// - Parameter settings: The limits.
    /// - Returns: Nil where libcurl cannot be set up for want of memory.
    package init?(_ settings: TransportSettings) {
        guard let loop = CurlLoop(settings) else { return nil }
        self.loop = loop
        loop.start()
    }

    deinit {
        // Whoever waits for a response holds a reference, so none is lost here.
        loop.stop(atOnce: true)
    }

    func send(_ request: HTTPRequest) async throws(HTTPFailure) -> HTTPResponse {
        let ticket = loop.ticket()
        return try await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                loop.submit(ticket, request) { continuation.resume(returning: $0) }
                // A cancellation that came before the submission found nothing
                // to cancel.
                if Task.isCancelled { loop.cancel(ticket) }
            }
        } onCancel: {
            loop.cancel(ticket)
        }.get()
    }

    /// Takes no new requests, lets the running ones finish within their time,
    /// closes the connections and ends the thread.
    package func shutDown() async {
        await withCheckedContinuation { continuation in
            loop.stop(atOnce: false) { continuation.resume() }
        }
    }
}
