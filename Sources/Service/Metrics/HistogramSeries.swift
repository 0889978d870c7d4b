import CoreMetrics
import Synchronization

/// How often values fell below each of some bounds.
final class HistogramSeries: MetricSeries, RecorderHandler, TimerHandler {
    static let type = "histogram"

    /// In seconds: from half a millisecond to half a minute.
    private static let bounds = [
        0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30,
    ]

    private struct State {
        /// How many values fell into each range; the last one has no upper bound.
        var counts = [Int64](repeating: 0, count: HistogramSeries.bounds.count + 1)
        var sum = 0.0
    }

    private let state = Mutex(State())

    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        guard value.isFinite else { return }
        let place = Self.bounds.firstIndex { value <= $0 } ?? Self.bounds.count
        state.withLock { state in
            state.counts[place] += 1
            state.sum += value
        }
    }

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

    func lines(name: String, labels: String) -> [String] {
        let state = state.withLock { $0 }
        let prefix = labels.isEmpty ? "" : labels + ","
        var total: Int64 = 0
        var lines: [String] = []
        for (bound, count) in zip(Self.bounds + [.infinity], state.counts) {
            total += count
            lines.append("\(name)_bucket{\(prefix)le=\"\(MetricText.number(bound))\"} \(total)")
        }
        lines.append(MetricText.series(name + "_sum", labels) + " " + MetricText.number(state.sum))
        lines.append(MetricText.series(name + "_count", labels) + " \(total)")
        return lines
    }
}
