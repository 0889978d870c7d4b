import Foundation
import Logging
import Synchronization
import Testing

@testable import Service

@Suite struct LogLineTests {
    private static func line(_ fields: [(String, String)], _ format: LogFormat) -> String {
        LogLine(
            date: Date(timeIntervalSince1970: 1_795_165_200), level: .info, event: "decided", fields: fields
        ).text(format)
    }

    @Test func `a line says when, how grave, what, and the rest as pairs`() {
        let fields = [("forum", "a"), ("note", "two words")]
        #expect(
            Self.line(fields, .text) == #"2026-11-20T09:00:00.000Z info decided forum=a note="two words""#)
        #expect(
            Self.line(fields, .json)
                == #"{"time":"2026-11-20T09:00:00.000Z","level":"info","event":"decided","forum":"a","note":"two words"}"#
        )
    }

    @Test(arguments: [
        "", "a\nb", "\u{1B}[31m", "\u{202E}abc", "\"", "\\", "👩‍👩‍👧", "a=b", String(repeating: "x", count: 99_999),
    ])
    func `no value ends a line, moves the cursor, or can be taken for another field`(_ value: String) throws {
        for format in LogFormat.allCases {
            let line = Self.line([("value", value)], format)
            #expect(line.utf8.allSatisfy { (0x20...0x7E).contains($0) })
        }
        let object = try JSONDecoder().decode(
            [String: String].self, from: Data(Self.line([("value", value)], .json).utf8))
        #expect(object["value"] == value)
    }

    @Test func `what frameworks tell at the level info is shown from debug on`() {
        let lines = Mutex<[String]>([])
        var logger = Logger(label: "t") { _ in
            LineLogHandler(.text, output: { line in lines.withLock { $0.append(line) } })
        }
        logger.info("theirs", source: "HummingbirdCore")
        logger.info("ours", source: "Service")
        logger.warning("theirs too", source: "HummingbirdCore")
        logger.logLevel = .debug
        logger.info("now theirs", source: "HummingbirdCore")
        #expect(
            lines.withLock { $0.map { $0.split(separator: " ").dropFirst().joined(separator: " ") } }
                == ["info ours\n", "warning theirs too\n", "info now theirs\n"])
    }

    @Test func `a minute shows one line of a kind and counts the others`() {
        let now = Mutex(ContinuousClock.now)
        let limiter = LogLimiter { now.withLock { $0 } }
        #expect(limiter.admit("a") == 0)
        for _ in 1...5 { #expect(limiter.admit("a") == nil) }
        #expect(limiter.admit("b") == 0)
        now.withLock { $0 = $0.advanced(by: .seconds(61)) }
        #expect(limiter.admit("a") == 5)
        #expect(limiter.admit("a") == nil)
    }

    @Test func `a flood of kinds does not fill the memory`() {
        let limiter = LogLimiter()
        let shown = (0..<5_000).count { limiter.admit("\($0)") != nil }
        #expect(shown == 1_025)
    }
}
