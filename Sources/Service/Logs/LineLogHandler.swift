package import Foundation
import Glibc
package import Logging

/// Writes each event of the log as one line.
package struct LineLogHandler: LogHandler {
    /// Takes a line with its end.
    package typealias Output = @Sendable (String) -> Void

    package var metadata: Logger.Metadata = [:]
    package var logLevel = Logger.Level.info
    private let format: LogFormat
    private let now: @Sendable () -> Date
    private let output: Output

    /// Our own modules; what others say at the level `info` is shown from `debug` on.
    private static let ours: Set<String> = ["Service", "ombudd"]

    /// A handler.
    package init(
        _ format: LogFormat, now: @escaping @Sendable () -> Date = { Date() },
        output: @escaping Output = LineLogHandler.standardError
    ) {
        self.format = format
        self.now = now
        self.output = output
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        guard event.level > .info || logLevel < .info || Self.ours.contains(event.source) else { return }
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        let fields = all.sorted { $0.key < $1.key }.map { ($0.key, "\($0.value)") }
        let line = LogLine(date: now(), level: event.level, event: event.message.description, fields: fields)
        output(line.text(format) + "\n")
    }

    /// One call of the system a line, so that lines of several threads do not mix.
    package static let standardError: Output = { line in
        let bytes = Array(line.utf8)
        _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
    }
}
