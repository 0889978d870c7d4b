/// The chart as lines of text.
struct TextChart {
    private let content: ChartContent
    private let width: Int
    private let rows: Int
    private let symbols: TextSymbols

    init(_ content: ChartContent, width: Int, height: Int, symbols: TextSymbols) {
        self.content = content
        self.width = min(max(width, 40), 400)
        rows = min(max(height, 5), 100)
        self.symbols = symbols
    }

    /// The lines, each with a line break at its end.
    var text: String {
        let parts = [heading, plot, legend, windowKey, notes].filter { !$0.isEmpty }
        return parts.map { $0.map { "\($0)\n" }.joined() }.joined(separator: "\n")
    }
}

// MARK: - Parts

extension TextChart {
    private var heading: [String] {
        let title = plain(content.title, width: width)
        return (title.isEmpty ? [] : [title]) + wrapped(plain(content.subtitle, width: 3 * width), limit: 3)
            + wrapped(ScoreWords.caution)
    }

    private var plot: [String] {
        guard let days = content.days else { return wrapped(ScoreWords.empty(content)) }
        let plot = TextPlot(content, time: TimeScale(days), width: width, rows: rows, symbols: symbols)
        return [plain(content.scale.name, width: width)] + plot.lines
    }

    private var legend: [String] {
        content.series.flatMap { series in
            let label = plain(series.label, width: width - 3)
            let course = wrapped(ScoreWords.course(series), width: width - 3)
            return entry(series.letter, [label.isEmpty ? "Option \(series.letter)" : label] + course)
        } + [ScoreWords.optionsLeftOut(content.optionsLeftOut)].compactMap { $0 }.flatMap { wrapped($0) }
    }

    private var windowKey: [String] {
        let told = content.marks.flatMap { entry($0.letter, wrapped(ScoreWords.change($0), width: width - 3)) }
        return content.marksLeftOut > 0 ? told + ["   and \(content.marksLeftOut) more"] : told
    }

    /// Lines beside the letter they explain.
    private func entry(_ letter: String, _ lines: [String]) -> [String] {
        lines.enumerated().map { $0 == 0 ? "\(letter)  \($1)" : "   \($1)" }
    }

    private var notes: [String] {
        guard content.days != nil else { return [] }
        let assumptions = content.assumptions.flatMap {
            wrapped("Assumed\(ScoreWords.options($0.options)): \(plain($0.text, width: 4 * width))", indent: 2)
        }
        return reading.flatMap { wrapped($0, indent: 2) } + assumptions
    }

    private var reading: [String] {
        let several = "\(symbols.band) the range (about 8 cases in 10), \(symbols.bands) ranges of several options"
        let letters = content.series.map(\.letter)
        let lines = "letters the likeliest scores, in turn where they meet"
        let line = letters.count == 1 ? "A the likeliest score" : lines
        return [
            (letters.count == 1 ? "\(symbols.band) the range (about 8 cases in 10)" : several) + "; \(line).",
            "\(symbols.guide) " + OfficialBand.all.map { "\($0.word) from \($0.from)" }.joined(separator: ", ")
                + " (\(OfficialBand.source)).",
        ]
    }
}

// MARK: - Setting text

extension TextChart {
    private func plain(_ text: String, width: Int) -> String {
        PlainText.line(text, width: width, ascii: symbols.isASCII)
    }

    private func wrapped(_ text: String, width: Int? = nil, indent: Int = 0, limit: Int = .max) -> [String] {
        let plain = symbols.isASCII ? text.unicodeScalars.map(ASCIIText.replacement).joined() : text
        return LineBreaking.lines(
            plain, width: width ?? self.width, indent: indent, limit: limit, ascii: symbols.isASCII)
    }
}
