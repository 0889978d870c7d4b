/// The place of the plot where there is none.
struct EmptySection: ChartSection {
    let content: ChartContent

    let height = 80.0

    var elements: [SVGElement] {
        [.text(ScoreWords.empty(content), x: Page.width / 2, y: 48, size: 16, anchor: "middle", ink: .muted)]
    }
}
