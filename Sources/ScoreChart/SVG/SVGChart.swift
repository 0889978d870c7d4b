/// The chart as an SVG document.
struct SVGChart {
    private let content: ChartContent

    init(_ content: ChartContent) {
        self.content = content
    }

    /// The whole document, with an XML declaration and a line break at its end.
    var document: String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.written()
    }

    private var root: SVGElement {
        let sections = self.sections
        let height = sections.reduce(Page.margin) { $0 + $1.height }
        let size = [Page.width, height].map(Length.text)
        return SVGElement(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "version": "1.1", "width": size[0], "height": size[1],
                "viewBox": "0 0 \(size[0]) \(size[1])", "role": "img", "aria-labelledby": "chart-title chart-words",
                "font-family": Page.fonts,
            ],
            words + [StyleSheet.element, patterns, ground(height: size[1])] + placed(sections))
    }

    private var sections: [any ChartSection] {
        let heading = HeadingSection(content: content)
        guard let days = content.days else { return [heading, EmptySection(content: content)] }
        return [
            heading, PlotSection(content: content, time: TimeScale(days)), LegendSection(content: content),
            WindowKeySection(content: content), NotesSection(content: content),
        ]
    }

    private func placed(_ sections: [any ChartSection]) -> [SVGElement] {
        var top = 0.0
        return sections.filter { $0.height > 0 }.map { section in
            defer { top += section.height }
            return .group(y: top, section.elements)
        }
    }

    private var words: [SVGElement] {
        let sentences = ChartDescription(content: content).sentences
        return [
            SVGElement("title", ["id": "chart-title"], text: HeadingSection.title(of: content)),
            SVGElement("desc", ["id": "chart-words"], text: sentences.joined(separator: "\n")),
        ]
    }

    private var patterns: SVGElement {
        SVGElement(
            "defs", [:],
            content.series.map { series in
                let style = SeriesStyle.at(series.index)
                return style.hatch.pattern(
                    id: "hatch-\(series.letter)", colour: style.light, class: "stroke-\(series.letter)",
                    opacity: hatching)
            })
    }

    /// Bands that lie over one another must stay lighter than lines.
    private var hatching: Double { content.series.count == 1 ? 0.6 : content.series.count <= 3 ? 0.5 : 0.4 }

    private func ground(height: String) -> SVGElement {
        SVGElement("rect", ["x": "0", "y": "0", "width": Length.text(Page.width), "height": height]).filled(.ground)
    }
}
