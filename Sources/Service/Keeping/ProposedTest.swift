import CivilCalendar
package import Mailroom

/// A canned test that a moderator's correction suggests. It is only ever
/// proposed: a person puts it into an intent's file, or not.
package struct ProposedTest: Equatable, Sendable {
    /// An item for the `tests:` of an intent file, in YAML.
    package let yaml: String

    /// The test for a decision; nil where nobody corrected it, and where its text was erased.
    package init?(of decision: RecordedDecision) {
        guard decision.isCorrected, let question = decision.question, !question.isEmpty else { return nil }
        let day = decision.body.flatMap(StoredPost.init)?.day(received: decision.received)
        let intents = decision.intents.map(\.intent).joined(separator: ", ")
        var lines = ["# Decision \(decision.id): a moderator changed or declined what was said (\(intents))."]
        lines.append("- say: \(Self.quoted(question))")
        if let day { lines.append("  as-of: \(day)") }
        lines.append("  expect: {outcome: \(decision.outcome.rawValue)} # as it was: correct it")
        yaml = lines.joined(separator: "\n") + "\n"
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
