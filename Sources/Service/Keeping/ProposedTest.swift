import CivilCalendar
package import Mailroom

/// A canned test that a question suggests which was not met, or whose answer a moderator
/// corrected. It is only ever proposed: a person puts it into an intent's file, or not.
package struct ProposedTest: Equatable, Sendable {
    /// An item for the `tests:` of an intent file, in YAML.
    package let yaml: String

    /// The test for a decision; nil where nothing was missing, and where its text was erased.
    ///
    /// - Parameter count: How many questions of that kind there were.
    package init?(of decision: RecordedDecision, asked count: Int = 1) {
        guard decision.isCorrected || decision.outcome != .answered, let question = decision.question,
            !question.isEmpty
        else { return nil }
        let day = decision.body.flatMap(StoredPost.init)?.day(received: decision.received)
        var lines = [Self.comment(on: decision, count), "- say: \(Self.quoted(question))"]
        if let day { lines.append("  as-of: \(day)") }
        let hint = decision.isCorrected ? "as it was: correct it" : "so far; answered, in the file of its intent"
        lines.append("  expect: {outcome: \(decision.outcome.rawValue)} # \(hint)")
        yaml = lines.joined(separator: "\n") + "\n"
    }

    private static func comment(on decision: RecordedDecision, _ count: Int) -> String {
        let intents = decision.intents.map(\.intent).joined(separator: ", ")
        let asked = count == 1 ? "once" : "\(count) times"
        let what =
            decision.isCorrected
            ? "a moderator changed or declined what was said (\(intents))"
            : "asked \(asked), not answered" + (intents.isEmpty ? "" : " (nearest: \(intents))")
        return "# Decision \(decision.id): \(what)."
    }

    /// A text as a double-quoted scalar of YAML 1.2 (section 7.3.1), on one line.
    private static func quoted(_ text: String) -> String {
        var output = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case _ where isPlain(scalar): output.unicodeScalars.append(scalar)
            default: output += escaped(scalar)
            }
        }
        return output + "\""
    }

    /// Printable, and no mark that turns the direction of the text or ends a line.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse, .surrogate: false
        default: true
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }
}
