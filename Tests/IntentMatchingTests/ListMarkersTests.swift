import Testing

@testable import IntentMatching

struct ListMarkersTests {
    @Test(arguments: [
        ("1) a 2) b", ["1)", "2)"]), ("1. a\n2. b", ["1.", "2."]), ("(1) a (2) b", ["(1)", "(2)"]),
        ("a) x b) y d) z", ["a)", "b)"]), ("see 5) and", []), ("I have 3. Next", []),
        ("5. five\n9) nine", ["5.", "9)"]),
        ("x1) y", []), ("12) y", []), ("1)", []), ("(", []), ("1", []), ("", []), ("\u{FFFD}1) y", []),
    ])
    func findsTheMarksOfOneList(text: String, expected: [String]) {
        let bytes = Array(text.utf8)
        let found = bytes.withUnsafeBufferPointer { buffer in
            var markers = ListMarkers(buffer)
            return buffer.indices.compactMap { markers.marker(at: $0) }
        }
        #expect(found.map { String(decoding: bytes[$0], as: UTF8.self) } == expected)
    }
}
