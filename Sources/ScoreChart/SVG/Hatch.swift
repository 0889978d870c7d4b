/// The filling of a band.
enum Hatch: Hashable, CaseIterable {
    case rising, falling, level, upright, dots, crossed

    /// The pattern as a definition.
    ///
    /// - Parameters:
    ///   - id: What the band refers to.
    ///   - colour: The colour on white.
    ///   - name: The class that changes it on a dark screen.
    ///   - opacity: How strong it is, 0 to 1.
    func pattern(id: String, colour: Colour, class name: String, opacity: Double) -> SVGElement {
        let side = Length.text(self.side)
        let stroke = SVGElement(
            "path",
            [
                "d": path, "class": name, "fill": "none", "stroke": colour.hex, "stroke-opacity": Length.text(opacity),
                "stroke-width": self == .dots ? "1.4" : "0.8", "stroke-linecap": self == .dots ? "round" : "square",
            ])
        return SVGElement(
            "pattern", ["id": id, "patternUnits": "userSpaceOnUse", "width": side, "height": side], [stroke])
    }

    private var side: Double { self == .crossed ? 10 : 8 }

    private var path: String {
        switch self {
        // The corners are crossed as well, so that lines meet tile to tile.
        case .rising: "M0,8L8,0M-2,2L2,-2M6,10L10,6"
        case .falling: "M0,0L8,8M6,-2L10,2M-2,6L2,10"
        case .level: "M0,4L8,4"
        case .upright: "M4,0L4,8"
        case .dots: "M2,2L2.1,2M6,6L6.1,6"
        case .crossed: "M0,5L10,5M5,0L5,10"
        }
    }
}
