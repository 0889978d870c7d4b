extension SVGElement {
    /// The element filled with an ink.
    func filled(_ ink: Ink) -> SVGElement { with("fill", ink.light.hex).with("class", "fill-\(ink.rawValue)") }

    /// The element drawn in an ink.
    func drawn(_ ink: Ink, width: Double = 1) -> SVGElement {
        with("fill", "none").with("stroke", ink.light.hex).with("stroke-width", Length.text(width))
            .with("class", "line-\(ink.rawValue)")
    }

    /// A straight line, without colour.
    static func line(x1: Double, y1: Double, x2: Double, y2: Double) -> SVGElement {
        SVGElement(
            "line", ["x1": Length.text(x1), "y1": Length.text(y1), "x2": Length.text(x2), "y2": Length.text(y2)])
    }

    /// A line of text that begins, is centred or ends at a point of its foot.
    static func text(
        _ text: String, x: Double, y: Double, size: Double, anchor: String = "start", ink: Ink = .text
    ) -> SVGElement {
        SVGElement(
            "text",
            ["x": Length.text(x), "y": Length.text(y), "font-size": Length.text(size), "text-anchor": anchor],
            text: text
        ).filled(ink)
    }

    /// A group moved by some units.
    static func group(x: Double = 0, y: Double = 0, _ children: [SVGElement]) -> SVGElement {
        SVGElement("g", ["transform": "translate(\(Length.text(x)),\(Length.text(y)))"], children)
    }
}
