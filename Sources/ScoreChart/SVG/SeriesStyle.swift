/// How one option is drawn, so that it can be told from the others by colour,
/// by dash, by marker and by hatching, each alone.
struct SeriesStyle: Hashable {
    /// On white.
    let light: Colour
    /// On a dark screen.
    let dark: Colour
    /// Lengths of strokes and spaces; nil for an unbroken line.
    let dash: String?
    let marker: Marker
    let hatch: Hatch

    /// The style of the option at a place.
    static func at(_ index: Int) -> SeriesStyle { all[min(max(index, 0), all.count - 1)] }

    /// Colours after Okabe and Ito, "Color Universal Design" (2008): their
    /// blue, vermilion, bluish green, reddish purple, black and orange. The
    /// lighter ones are darkened to a contrast of 3 to 1 with white.
    static let all = [
        SeriesStyle(
            light: Colour(0, 114, 178), dark: Colour(86, 180, 233), dash: nil, marker: .disc, hatch: .rising),
        SeriesStyle(
            light: Colour(204, 85, 0), dark: Colour(255, 150, 80), dash: "8 3", marker: .square, hatch: .falling),
        SeriesStyle(
            light: Colour(0, 130, 95), dark: Colour(60, 200, 160), dash: "2 3", marker: .triangle, hatch: .level),
        SeriesStyle(
            light: Colour(176, 84, 138), dark: Colour(225, 160, 200), dash: "10 3 2 3", marker: .diamond,
            hatch: .upright),
        SeriesStyle(
            light: Colour(40, 40, 40), dark: Colour(240, 240, 240), dash: "5 5", marker: .cross, hatch: .dots),
        SeriesStyle(
            light: Colour(150, 100, 0), dark: Colour(240, 200, 70), dash: "12 3 2 3 2 3", marker: .ring,
            hatch: .crossed),
    ]
}
