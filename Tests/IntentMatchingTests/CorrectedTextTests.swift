import Testing

@testable import IntentMatching

struct CorrectedTextTests {
    private func corrected(_ text: String, in range: Range<Int>, _ corrections: [(Range<Int>, String)]) -> String {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer {
            let corrections = corrections.map { Correction(span: $0.0, replacement: $0.1) }
            return String(decoding: CorrectedText.bytes($0, in: range, corrections: corrections), as: UTF8.self)
        }
    }

    @Test func eachWordStandsInThePlaceOfTheOther() {
        #expect(
            corrected("a brithday caek!", in: 0..<16, [(2..<10, "birthday"), (11..<15, "cake")]) == "a birthday cake!")
        #expect(corrected("é brithday", in: 3..<11, [(3..<11, "birthday")]) == "birthday")
        #expect(corrected("as it is", in: 3..<8, []) == "it is")
        #expect(corrected("", in: 0..<0, []) == "")
    }

    @Test func whatOverlapsIsCorrectedOnce() {
        #expect(corrected("brithday", in: 0..<8, [(0..<8, "birthday"), (4..<8, "dawn")]) == "birthday")
    }
}
