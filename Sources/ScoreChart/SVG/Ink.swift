/// The parts of the chart that share a colour, apart from the options.
///
/// The light colour stands in the element itself, so that the chart is right
/// wherever style sheets are dropped; the class lets a dark screen change it.
enum Ink: String, CaseIterable {
    case ground, text, muted, grid, axis

    /// On white.
    var light: Colour {
        switch self {
        case .ground: .white
        case .text: Colour(26, 26, 26)
        case .muted: Colour(89, 89, 89)
        case .grid: Colour(221, 221, 221)
        case .axis: Colour(110, 110, 110)
        }
    }

    /// On a dark screen.
    var dark: Colour {
        switch self {
        case .ground: Colour(24, 26, 28)
        case .text: Colour(236, 236, 236)
        case .muted: Colour(176, 176, 176)
        case .grid: Colour(62, 64, 66)
        case .axis: Colour(140, 140, 140)
        }
    }
}
