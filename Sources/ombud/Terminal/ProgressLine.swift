import Assistant
import Synchronization

/// A line on a terminal that says how far long work has come.
final class ProgressLine: Sendable {
    private let isShown: Bool
    /// What is being done.
    private let work: String
    /// What stands on the terminal.
    private let shown = Mutex("")
    private let start = ContinuousClock.now
    /// Whether a log was told that it takes long.
    private let isTold = Mutex(false)

    /// A log is told of work that takes longer.
    private static let long = Duration.seconds(5)

    private init(isShown: Bool, work: String) {
        self.isShown = isShown
        self.work = work
    }

    /// Shown where somebody looks at standard error.
    static func learning(_ work: String) -> ProgressLine {
        ProgressLine(
            isShown: StandardStream.errors.isTerminal && ProcessContext.environment["TERM"] != "dumb", work: work)
    }

    /// Shows how much of the work is done, 0 to 1.
    func show(_ share: Double) { show(share, of: work) }

    /// Shows how much is done of what is being done right now, 0 to 1.
    func show(_ share: Double, of work: String) {
        guard isShown else { return tell(work) }
        let percent = Int((min(max(share, 0), 1) * 100).rounded())
        let line = "\(work): \(percent) % "
        // Thousands of texts make a hundred lines.
        shown.withLock { shown in
            guard line != shown else { return }
            try? StandardStream.errors.write("\r\(line)\u{1B}[K")
            shown = line
        }
    }

    /// Where nobody looks, one line says why nothing seems to happen.
    private func tell(_ work: String) {
        isTold.withLock { isTold in
            guard !isTold, start.duration(to: .now) > Self.long else { return }
            isTold = true
            try? StandardStream.errors.writeLine(
                "ombud: \(work.prefix(1).lowercased())\(work.dropFirst()); this takes a while")
        }
    }

    /// Takes the line away.
    func clear() {
        guard isShown else { return }
        shown.withLock { shown in
            try? StandardStream.errors.write("\r\u{1B}[K")
            shown = ""
        }
    }
}

extension ProgressLine {
    /// Shows how far the loading of knowledge has come.
    func show(_ progress: LoadingProgress) {
        switch progress.stage {
        case .readingExamples: show(progress.share, of: "Reading the examples, once")
        case .learning: show(progress.share)
        }
    }
}
