import Foundation
import Testing

@testable import ScoreChart

struct PaletteTests {
    /// WCAG 2.1, success criterion 1.4.11: graphics need 3 to 1.
    @Test(arguments: SeriesStyle.all)
    func standsOutOnBothGrounds(style: SeriesStyle) {
        #expect(contrast(style.light, Ink.ground.light) >= 3)
        #expect(contrast(style.dark, Ink.ground.dark) >= 3)
    }

    /// WCAG 2.1, success criterion 1.4.3: text needs 4.5 to 1.
    @Test(arguments: [Ink.text, .muted])
    func isReadableOnBothGrounds(ink: Ink) {
        #expect(contrast(ink.light, Ink.ground.light) >= 4.5)
        #expect(contrast(ink.dark, Ink.ground.dark) >= 4.5)
    }

    @Test func tellsOptionsApartWithoutColour() {
        let styles = SeriesStyle.all
        #expect(styles.count == ChartContent.optionLimit)
        #expect(Set(styles.map(\.dash)).count == styles.count)
        #expect(Set(styles.map(\.marker)).count == styles.count)
        #expect(Set(styles.map(\.hatch)).count == styles.count)
    }

    @Test func measuresContrastAsTheStandardDoes() {
        #expect(contrast(.white, .black) == 21)
        #expect(contrast(.white, .white) == 1)
    }

    private func contrast(_ one: Colour, _ other: Colour) -> Double {
        let (dark, light) = (min(luminance(one), luminance(other)), max(luminance(one), luminance(other)))
        return (light + 0.05) / (dark + 0.05)
    }

    private func luminance(_ colour: Colour) -> Double {
        let parts = [colour.red, colour.green, colour.blue].map { part -> Double in
            let share = Double(part) / 255
            return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
