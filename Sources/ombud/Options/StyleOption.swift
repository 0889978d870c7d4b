import ArgumentParser

/// How the output looks.
struct StyleOption: ParsableArguments {
    @Option(help: "When to use bold and italics: auto, always or never.")
    var color: TerminalStyle.Choice = .auto

    var style: TerminalStyle {
        TerminalStyle(
            choice: color, environment: ProcessContext.environment,
            outputIsTerminal: StandardStream.output.isTerminal)
    }

    var view: MarkdownView { MarkdownView(width: Self.width(), style: style) }

    static func width() -> Int {
        TerminalWidth.columns(
            environment: ProcessContext.environment, outputIsTerminal: StandardStream.output.isTerminal)
    }
}

extension TerminalStyle.Choice: ExpressibleByArgument {}
