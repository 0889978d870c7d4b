package import CoreMetrics
import Synchronization

/// Keeps what is counted and writes it as Prometheus reads it (text format 0.0.4).
///
/// Labels come from the configuration, the knowledge and fixed words, so there are
/// few series; should a mistake make many, the memory does not grow with them.
package final class MetricsRegistry: MetricsFactory {
    /// More series are counted nowhere.
    package static let mostSeries = 4_000

    private struct Family {
        let type: String
        var series: [String: any MetricSeries]
    }

    private struct State {
        var families: [String: Family] = [:]
        var count = 0
    }

    private let state = Mutex(State())

    /// A registry without any series.
    package init() {}

    /// Everything that was counted, in the order of the names.
    package var text: String {
        let families = state.withLock { $0.families }
        var lines: [String] = []
        for (name, family) in families.sorted(by: { $0.key < $1.key }) {
            lines.append("# TYPE \(name) \(family.type)")
            for (labels, series) in family.series.sorted(by: { $0.key < $1.key }) {
                lines += series.lines(name: name, labels: labels)
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The series of a name and labels; a new one where there is none. What has another type
    /// than its family, and what is too much, is handed out and shown nowhere.
    private func series<Series: MetricSeries>(
        _ label: String, _ dimensions: [(String, String)], make: () -> Series
    ) -> Series {
        let name = MetricText.name(label)
        let labels = MetricText.labels(dimensions)
        return state.withLock { state in
            if let known = state.families[name]?.series[labels] as? Series { return known }
            let new = make()
            let family = state.families[name] ?? Family(type: Series.type, series: [:])
            guard family.type == Series.type, family.series[labels] == nil, state.count < Self.mostSeries else {
                return new
            }
            state.count += 1
            state.families[name, default: family].series[labels] = new
            return new
        }
    }

    // MARK: MetricsFactory

    /// A counter.
    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(label, dimensions) { CounterSeries() }
    }

    /// A value that goes up and down.
    package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(label, dimensions) { GaugeSeries() }
    }

    /// A histogram; a value that goes up and down where nothing is added up.
    package func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        aggregate
            ? series(label, dimensions) { HistogramSeries() } : series(label, dimensions) { GaugeSeries() }
    }

    /// A histogram of seconds.
    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(label, dimensions) { HistogramSeries() }
    }

    /// Series stay: Prometheus wants them to.
    package func destroyCounter(_ handler: any CounterHandler) {}
    /// Series stay: Prometheus wants them to.
    package func destroyMeter(_ handler: any MeterHandler) {}
    /// Series stay: Prometheus wants them to.
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    /// Series stay: Prometheus wants them to.
    package func destroyTimer(_ handler: any TimerHandler) {}
}
