import CivilCalendar
import Quantities
import Testing

struct HostileTextTests {
    let reader = QuantityReader(reference: CalendarDay(ordinal: 20_778))

    static let repeated = [
        "a", "9", "9,", "1-", "1/", "1.", "$", "-$", "+", "(1", "one ", "one of ", "million ", "a hundred and ",
        "5 weeks and ", "2 or ", "\u{200F}7 ", "é", "👍🏽", "\0", "'", "1 1/2 ", "may ", "1,234,", "http://", "3 of my ",
    ]

    @Test("Long texts of one piece are read", arguments: repeated)
    func readsLongTexts(_ piece: String) {
        let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
        check(reader.quantities(in: text), in: text)
    }

    @Test("A megabyte of one letter or digit holds nothing", arguments: ["x", "7"])
    func readsAMegabyte(_ piece: String) {
        #expect(reader.quantities(in: String(repeating: piece, count: 1 << 20)).isEmpty)
    }

    @Test("Any bytes are read", arguments: 0..<200)
    func readsAnyBytes(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        let letters = "0123456789 $%*,.-/+~()'\nkthalfoneMay2019 weeks\u{2014}€⭐"
        let alphabet = Array(letters.utf8) + [0, 0x80, 0xC2, 0xE2, 0xFF]
        let bytes = (0..<300).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return alphabet[Int(state >> 33) % alphabet.count]
        }
        let text = String(decoding: bytes, as: UTF8.self)
        check(reader.quantities(in: text), in: text)
    }

    @Test("Offsets count UTF-8 bytes behind marks and emoji")
    func countsBytes() {
        let sample = QuantityCase("\u{FEFF}🙂 \u{202B}97%\u{202C}\u{00A0}and 3 jobs", "97%=97%", "3=3")
        #expect(sample.found == sample.expected)
    }

    private func check(_ quantities: [Quantity], in text: String) {
        var end = 0
        for quantity in quantities {
            #expect(quantity.span.lowerBound >= end && quantity.span.upperBound <= text.utf8.count)
            #expect(isFinite(quantity.kind))
            end = quantity.span.upperBound
        }
    }

    private func isFinite(_ kind: Quantity.Kind) -> Bool {
        switch kind {
        case .count(let value), .percent(let value), .stars(let value), .duration(let value, unit: _),
            .money(let value, currency: _):
            value.isFinite
        case .fraction(let part, let whole): part.isFinite && whole.isFinite && part <= whole
        case .ordinal, .date: true
        }
    }
}
