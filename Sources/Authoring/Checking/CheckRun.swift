package import Assistant
package import CivilCalendar
import KnowledgeBase

/// Asks questions whose answers are known, and compares.
package struct CheckRun: Sendable {
    /// The day of a test that names none: tests must not fail by the calendar.
    package static let standardDay = CalendarDay(year: 2026, month: 11, day: 21) ?? CalendarDay(ordinal: 0)

    private let assistant: Assistant
    private let asOf: CalendarDay

    /// A run.
    ///
    /// - Parameters:
    ///   - assistant: Who is asked.
    ///   - asOf: The day of tests that name none.
    package init(assistant: Assistant, asOf: CalendarDay) {
        self.assistant = assistant
        self.asOf = asOf
    }

    /// Runs the tests that stand in the intent files.
    package func intentFiles() -> CheckReport {
        let results = assistant.knowledge.intents.flatMap { intent in
            intent.tests.map { result(of: CannedConversation(test: $0, of: intent)) }
        }
        return Self.report(results)
    }

    /// Runs the tests of files, or of all YAML files in folders.
    package func files(at paths: [String]) -> CheckReport {
        let reading = ConversationFiles.read(at: paths)
        let report = Self.report(reading.conversations.map(result))
        let errors = reading.findings.filter { $0.severity == .error }.count
        return CheckReport(
            findings: reading.findings.map(\.description) + report.findings, passed: report.passed,
            failed: report.failed + errors)
    }

    // MARK: One conversation

    private func result(of test: CannedConversation) -> [Finding] {
        let problems = problems(in: test)
        guard let reason = test.fails else { return problems }
        // A known failure that no longer fails is news, or the list would rot.
        guard problems.isEmpty else { return [] }
        return [
            Finding(
                path: test.path, line: test.line, column: test.column, severity: .error, rule: .knownFailurePasses,
                message: "this is listed as a known failure (\(reason)) and passes", hint: "take `fails` away")
        ]
    }

    private func problems(in test: CannedConversation) -> [Finding] {
        var conversation = Conversation()
        var situation = Situation()
        var problems: [Finding] = []
        for turn in test.turns {
            let reply = assistant.reply(
                to: turn.say, asOf: test.asOf ?? asOf, conversation: conversation, situation: situation)
            conversation = reply.conversation
            situation = reply.situation
            problems += ExpectationCheck(expected: turn.expect, intent: turn.intent, reply: reply).problems.map {
                Finding(
                    path: test.path, line: turn.line, column: turn.column, severity: .error, rule: .cannedAnswer,
                    message: $0, hint: nil)
            }
        }
        return problems
    }

    private static func report(_ results: [[Finding]]) -> CheckReport {
        let failed = results.filter { !$0.isEmpty }.count
        return CheckReport(
            findings: results.flatMap { $0 }.sorted().map(\.description), passed: results.count - failed, failed: failed
        )
    }
}
