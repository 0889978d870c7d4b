/// Foreign text made into one harmless line of limited width.
///
/// Control, format and unassigned scalars go, and with them the marks that
/// turn the direction of writing; white space becomes one space; no letter
/// carries more than two accents.
struct PlainText {
    private var kept: [Unicode.Scalar] = []
    private var width = 0
    private var accents = 0

    /// The text as one line.
    ///
    /// - Parameters:
    ///   - text: Anything.
    ///   - limit: The columns, at least 4; what is longer ends in "…".
    ///   - ascii: Whether other signs than ASCII are replaced.
    static func line(_ text: String, width limit: Int, ascii: Bool = false) -> String {
        var line = PlainText()
        for scalar in text.unicodeScalars {
            if ascii {
                ASCIIText.replacement(of: scalar).unicodeScalars.forEach { line.take($0) }
            } else {
                line.take(scalar)
            }
            if line.width > max(4, limit) { return line.cut(to: max(4, limit), ending: ascii ? "..." : "…") }
        }
        return line.trimmed
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        if scalar.properties.isWhitespace { return takeSpace() }
        guard scalar.isShown else { return }
        if scalar.isMark {
            accents += 1
            if accents <= 2, !kept.isEmpty { kept.append(scalar) }
        } else {
            accents = 0
            kept.append(scalar)
            width += DisplayWidth.of(scalar)
        }
    }

    private mutating func takeSpace() {
        guard let last = kept.last, last != " " else { return }
        accents = 2
        kept.append(" ")
        width += 1
    }

    private func cut(to limit: Int, ending: String) -> String {
        var short = self
        while short.width > limit - DisplayWidth.of(ending), let last = short.kept.popLast() {
            short.width -= DisplayWidth.of(last)
        }
        return short.trimmed + ending
    }

    private var trimmed: String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: kept)
        if text.last == " " { text.removeLast() }
        return String(text)
    }
}

extension Unicode.Scalar {
    /// Whether the scalar shows something by itself or on another one.
    fileprivate var isShown: Bool {
        switch properties.generalCategory {
        case .control, .format, .unassigned, .privateUse, .surrogate, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
