import CoreMetrics
import Logging

/// Counts what happens in the service.
///
/// All labels are bounded: routes by their templates, forums by their names in the
/// configuration, intents by the knowledge, and fixed words.
package struct ServiceMetrics: Sendable {
    private let registry: MetricsRegistry

    /// Counts into a registry.
    package init(registry: MetricsRegistry) { self.registry = registry }

    /// Says which knowledge answers: the only series of its name whose value is 1.
    package func noteKnowledge(_ hash: String, before: String?) {
        if let before, before != hash { set("ombud_knowledge_info", 0, ["hash": before]) }
        set("ombud_knowledge_info", 1, ["hash": hash])
    }

    // MARK: Shorthand

    func add(_ name: String, _ labels: KeyValuePairs<String, String> = [:], by amount: Int = 1) {
        registry.makeCounter(label: name, dimensions: Array(labels.map { ($0.key, $0.value) }))
            .increment(by: Int64(amount))
    }

    func set(_ name: String, _ value: Double, _ labels: KeyValuePairs<String, String> = [:]) {
        registry.makeMeter(label: name, dimensions: labels.map { ($0.key, $0.value) }).set(value)
    }

    func record(_ name: String, _ duration: Duration, _ labels: KeyValuePairs<String, String> = [:]) {
        let (seconds, attoseconds) = duration.components
        let nanoseconds = Double(seconds) * 1e9 + Double(attoseconds) / 1e9
        registry.makeTimer(label: name, dimensions: labels.map { ($0.key, $0.value) })
            .recordNanoseconds(Int64(min(max(nanoseconds, 0), 9e18)))
    }
}

// MARK: - The doors

extension ServiceMetrics: DoorCounter {
    func refused(_ refusal: CallRefusal, forum: String?) {
        add("ombud_webhook_rejected_total", ["forum": forum ?? "none", "reason": refusal.label])
    }

    func note(_ outcome: CallOutcome, logger: Logger) {
        let route = outcome.template?.description ?? "none"
        add(
            "ombud_http_requests_total",
            ["route": route, "method": outcome.countedMethod, "status": "\(outcome.status)"])
        record("ombud_http_request_seconds", outcome.duration, ["route": route])
    }
}
