import CCurl
import Foundation
import Glibc
import Synchronization

/// The thread that runs all transfers of a transport, and its mailbox.
final class CurlLoop: Sendable {
    /// The longest sleep in milliseconds. Orders wake the thread, and libcurl
    /// knows its own deadlines, so this is a mere precaution.
    private static let longestSleep: Int32 = 60_000

    /// libcurl wants to be set up once in a process, before anything else.
    private static let isSetUp = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    private let settings: TransportSettings
    private let orders = Mutex(CurlOrders())

    /// Safe to share: only the loop's thread uses it, except for
    /// `curl_multi_wakeup`, which libcurl allows on any thread as long as the
    /// handle lives. It is called under the lock of `orders` and not once the
    /// phase is `ended`, which is set under the same lock before the clean-up.
    nonisolated(unsafe) private let multi: UnsafeMutableRawPointer

    init?(_ settings: TransportSettings) {
        guard Self.isSetUp, let multi = curl_multi_init() else { return nil }
        self.settings = settings
        self.multi = multi
        let limit = max(1, settings.connectionLimit)
        ccurl_limit(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, limit)
        ccurl_limit(multi, CURLMOPT_MAXCONNECTS, limit)
    }

    func start() {
        // The thread keeps the loop alive until it has cleaned up.
        Thread.detachNewThread { self.run() }
    }
}

// MARK: - From any thread

extension CurlLoop {
    func ticket() -> CurlOrders.Ticket {
        orders.withLock {
            $0.lastTicket &+= 1
            return $0.lastTicket
        }
    }

    /// Calls the completion exactly once, whatever happens.
    func submit(
        _ ticket: CurlOrders.Ticket, _ request: HTTPRequest, completion: @escaping CurlOrders.Completion
    ) {
        let isTaken = orders.withLock { orders in
            guard orders.phase == .running else { return false }
            orders.submitted.append(.init(ticket: ticket, request: request, completion: completion))
            curl_multi_wakeup(multi)
            return true
        }
        if !isTaken { completion(.failure(HTTPFailure(reason: .closed, mayHaveArrived: false))) }
    }

    /// Does nothing for a request that is done or was never submitted.
    func cancel(_ ticket: CurlOrders.Ticket) {
        orders.withLock { orders in
            guard orders.phase < .ended else { return }
            orders.cancelled.append(ticket)
            curl_multi_wakeup(multi)
        }
    }

    /// - Parameters:
    ///   - atOnce: Whether to give up what is running.
    ///   - farewell: Called when the thread has cleaned up.
    func stop(atOnce: Bool, farewell: (@Sendable () -> Void)? = nil) {
        let hasEnded = orders.withLock { orders in
            guard orders.phase < .ended else { return true }
            orders.phase = max(orders.phase, atOnce ? .abandoning : .finishing)
            if let farewell { orders.farewells.append(farewell) }
            curl_multi_wakeup(multi)
            return false
        }
        if hasEnded { farewell?() }
    }
}

// MARK: - On the thread

extension CurlLoop {
    /// What libcurl is working on, by its handles. Only the thread has it.
    private typealias Exchanges = [UnsafeMutableRawPointer: CurlExchange]

    private func run() {
        Self.refuseBrokenPipes()
        var running: Exchanges = [:]
        while true {
            let (submitted, cancelled, phase) = orders.withLock { $0.take() }
            for submission in submitted { begin(submission, in: &running) }
            abandon(in: &running) { cancelled.contains($0.ticket) }
            if phase == .abandoning { abandon(in: &running) { _ in true } }
            var count: Int32 = 0
            let performed = curl_multi_perform(multi, &count)
            finishEnded(in: &running)
            guard phase == .running || !running.isEmpty else { break }
            let polled = curl_multi_poll(multi, nil, 0, Self.longestSleep, nil)
            if performed != CURLM_OK || polled != CURLM_OK { recover(&running) }
        }
        cleanUp()
    }

    /// Writing to a connection that the forum has closed must be an error, not
    /// the end of the process. libcurl leaves that to us where it may set no
    /// signals (CURLOPT_NOSIGNAL).
    private static func refuseBrokenPipes() {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }

    /// Only want of memory or a bug gets here. No request can go on, and the
    /// thread must not turn in circles.
    private func recover(_ running: inout Exchanges) {
        abandon(in: &running) { _ in true }
        Thread.sleep(forTimeInterval: 0.1)
    }

    private func begin(_ submission: CurlOrders.Submission, in running: inout Exchanges) {
        guard let exchange = CurlExchange(submission, settings),
            curl_multi_add_handle(multi, exchange.handle) == CURLM_OK
        else {
            return submission.completion(.failure(HTTPFailure(reason: .unsendable, mayHaveArrived: false)))
        }
        running[exchange.handle] = exchange
    }

    private func finishEnded(in running: inout Exchanges) {
        var code = CURLE_OK
        while let handle = ccurl_next_ended(multi, &code) {
            // What the handle knows is asked for before it is taken out.
            let result = running[handle]?.result(code)
            curl_multi_remove_handle(multi, handle)
            guard let exchange = running.removeValue(forKey: handle), let result else { continue }
            exchange.completion(result)
        }
    }

    private func abandon(in running: inout Exchanges, where isUnwanted: (CurlExchange) -> Bool) {
        for (handle, exchange) in running where isUnwanted(exchange) {
            let failure = HTTPFailure(reason: .cancelled, mayHaveArrived: exchange.mayHaveArrived)
            curl_multi_remove_handle(multi, handle)
            running[handle] = nil
            exchange.completion(.failure(failure))
        }
    }

    private func cleanUp() {
        let (unserved, farewells) = orders.withLock { orders in
            orders.phase = .ended
            defer { orders.farewells = [] }
            return (orders.take().submitted, orders.farewells)
        }
        for submission in unserved {
            submission.completion(.failure(HTTPFailure(reason: .closed, mayHaveArrived: false)))
        }
        curl_multi_cleanup(multi)
        for farewell in farewells { farewell() }
    }
}
