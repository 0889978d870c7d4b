import CoreMetrics
import Synchronization

/// A number that only grows.
final class CounterSeries: MetricSeries, CounterHandler {
    static let type = "counter"

    private let value = Atomic<Int64>(0)

    func increment(by amount: Int64) { value.wrappingAdd(max(amount, 0), ordering: .relaxed) }

    func reset() { value.store(0, ordering: .relaxed) }

    func lines(name: String, labels: String) -> [String] {
        [MetricText.series(name, labels) + " \(value.load(ordering: .relaxed))"]
    }
}
