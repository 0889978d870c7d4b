/// Measures that sections share, in units of the document.
enum Page {
    static let width = 800.0
    static let margin = 24.0
    static let plotLeft = 64.0
    static let plotRight = 650.0
    static let plotHeight = 300.0

    static let fonts = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"
}
