/// What changes on a dark screen. Paper stays white.
enum StyleSheet {
    static var element: SVGElement {
        SVGElement("style", ["type": "text/css"], text: "@media screen and (prefers-color-scheme: dark){\(rules)}")
    }

    private static var rules: String {
        let inks = Ink.allCases.map { ink in
            ".fill-\(ink.rawValue){fill:\(ink.dark.hex)}.line-\(ink.rawValue){stroke:\(ink.dark.hex)}"
        }
        let options = SeriesStyle.all.enumerated().map { index, style in
            let letter = Letters.upper(index)
            return ".stroke-\(letter){stroke:\(style.dark.hex)}.fill-\(letter){fill:\(style.dark.hex)}"
        }
        return (inks + options).joined()
    }
}
