extension TemplateValue {
    /// The value as Markdown.
    var text: String {
        switch self {
        case .number(let number): Self.text(of: number)
        case .flag(let flag): flag ? "yes" : "no"
        case .text(let text): MarkdownEscaping.escaped(text)
        case .markdown(let text): text
        case .numbers(let numbers): numbers.map(Self.text).joined(separator: ", ")
        }
    }

    /// A number with at most two digits after the point.
    private static func text(of number: Double) -> String {
        guard number.isFinite else { return "?" }
        // Beyond this a Double holds no hundredths.
        guard abs(number) < 1e13, let hundredths = Int(exactly: (number * 100).rounded()) else { return "\(number)" }
        let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        let sign = hundredths < 0 ? "-" : ""
        switch rest {
        case 0: return "\(sign)\(whole)"
        case let tenths where tenths.isMultiple(of: 10): return "\(sign)\(whole).\(tenths / 10)"
        default: return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
        }
    }
}
