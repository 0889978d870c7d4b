/// Draws lines, bands and markers in the style of one option.
struct SeriesPen {
    private let letter: String
    private let style: SeriesStyle

    init(_ series: Series) {
        letter = series.letter
        style = SeriesStyle.at(series.index)
    }

    /// A line through points.
    func line(_ points: [(Double, Double)], width: Double) -> SVGElement {
        SVGElement(
            "polyline",
            [
                "points": Self.text(points), "fill": "none", "stroke": style.light.hex,
                "stroke-width": Length.text(width), "stroke-linejoin": "round", "class": "stroke-\(letter)",
            ]
        ).with("stroke-dasharray", style.dash)
    }

    /// What lies below a line so that it stands out.
    func rim(_ points: [(Double, Double)], width: Double) -> SVGElement {
        SVGElement("polyline", ["points": Self.text(points), "stroke-opacity": "0.8", "stroke-linejoin": "round"])
            .drawn(.ground, width: width + 3)
    }

    /// A filled shape: a tint, the hatching and its edge.
    func band(_ corners: [(Double, Double)]) -> [SVGElement] {
        let points = Self.text(corners)
        return [
            SVGElement(
                "polygon",
                ["points": points, "fill": style.light.hex, "fill-opacity": "0.1", "class": "fill-\(letter)"]),
            SVGElement(
                "polygon",
                [
                    "points": points, "fill": "url(#hatch-\(letter))", "stroke": style.light.hex,
                    "stroke-width": "0.8", "stroke-opacity": "0.7", "class": "stroke-\(letter)",
                ]),
        ]
    }

    /// The range of a single day: an upright stroke with feet.
    func whisker(x: Double, top: Double, bottom: Double) -> SVGElement {
        let foot = 4.0
        let strokes = [
            [(x - foot, top), (x + foot, top)], [(x, top), (x, bottom)], [(x - foot, bottom), (x + foot, bottom)],
        ]
        let path = strokes.map { "M" + $0.map { "\(Length.text($0)),\(Length.text($1))" }.joined(separator: "L") }
        return SVGElement(
            "path",
            [
                "d": path.joined(), "fill": "none", "stroke": style.light.hex, "stroke-width": "1.4",
                "class": "stroke-\(letter)",
            ])
    }

    /// The option's marker around a point.
    func marker(x: Double, y: Double) -> SVGElement {
        let shape = style.marker.element(x: x, y: y)
        if style.marker.isHollow {
            return shape.with("fill", style.marker == .ring ? Ink.ground.light.hex : "none")
                .with("stroke", style.light.hex).with("stroke-width", "1.8")
                .with("class", style.marker == .ring ? "stroke-\(letter) fill-ground" : "stroke-\(letter)")
        }
        return shape.with("fill", style.light.hex).with("stroke", Ink.ground.light.hex)
            .with("stroke-width", "1").with("class", "fill-\(letter) line-ground")
    }

    private static func text(_ points: [(Double, Double)]) -> String {
        points.map { "\(Length.text($0)),\(Length.text($1))" }.joined(separator: " ")
    }
}
