/// The shape that marks a day of an option.
enum Marker: Hashable, CaseIterable {
    case disc, square, triangle, diamond, cross, ring

    /// The shape around a point, without colours.
    func element(x: Double, y: Double) -> SVGElement {
        switch self {
        case .disc, .ring:
            SVGElement("circle", ["cx": Length.text(x), "cy": Length.text(y), "r": "3.4"])
        case .square:
            polygon(x, y, [(-3, -3), (3, -3), (3, 3), (-3, 3)])
        case .triangle:
            polygon(x, y, [(0, -4.2), (4, 3), (-4, 3)])
        case .diamond:
            polygon(x, y, [(0, -4.6), (4.6, 0), (0, 4.6), (-4.6, 0)])
        case .cross:
            SVGElement("path", ["d": stroke(x, y, rise: -3) + stroke(x, y, rise: 3)])
        }
    }

    /// Whether the inside shows the ground.
    var isHollow: Bool { self == .ring || self == .cross }

    private func polygon(_ x: Double, _ y: Double, _ corners: [(Double, Double)]) -> SVGElement {
        SVGElement("polygon", ["points": corners.map { at(x + $0, y + $1) }.joined(separator: " ")])
    }

    private func stroke(_ x: Double, _ y: Double, rise: Double) -> String {
        "M\(at(x - 3, y - rise))L\(at(x + 3, y + rise))"
    }

    private func at(_ x: Double, _ y: Double) -> String { "\(Length.text(x)),\(Length.text(y))" }
}
