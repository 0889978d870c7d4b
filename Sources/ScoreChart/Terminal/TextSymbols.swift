/// The signs a text chart is made of.
struct TextSymbols: Hashable {
    /// The range of one option.
    let band: Unicode.Scalar
    /// Ranges of several options.
    let bands: Unicode.Scalar
    /// The lines at 80 and 90.
    let guide: Unicode.Scalar
    let axis: Unicode.Scalar
    let tick: Unicode.Scalar
    let corner: Unicode.Scalar
    let floor: Unicode.Scalar
    let floorTick: Unicode.Scalar
    /// Lines that cross.
    let crossing: Unicode.Scalar
    /// Whether only ASCII may be written.
    let isASCII: Bool

    static let unicode = TextSymbols(
        band: "░", bands: "▒", guide: "┄", axis: "│", tick: "┤", corner: "└", floor: "─", floorTick: "┬",
        crossing: "*", isASCII: false)

    static let ascii = TextSymbols(
        band: ".", bands: ":", guide: "-", axis: "|", tick: "+", corner: "+", floor: "-", floorTick: "+",
        crossing: "*", isASCII: true)
}
