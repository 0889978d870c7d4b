import Quantities

/// Hours that were worked.
extension FactFinder {
    mutating func findHours(_ value: Double, _ place: CuedText.Place) {
        guard message.nearest([.worked, .manual, .tracker], to: place.range, reach: 5) != nil, !isRule(place) else {
            return
        }
        add(.hoursLogged, value, at: place)
    }

    /// "No hours were logged".
    mutating func findNoHours() {
        for index in message.tokens.indices where message.isWord(index, in: Self.hours) {
            guard message.isWord(index - 1, in: Self.no), message.has(.worked, in: message.behind(index + 1, 4)) else {
                continue
            }
            // "For two years" tells of silence.
            guard message.placeNumbers(in: message.behind(index + 1, 6)).isEmpty else { continue }
            add(.hoursLogged, .number(0), at: index - 1..<index + 1)
        }
    }

    private static let hours = WordSet("hours time")
    private static let no = WordSet("no zero")
}
