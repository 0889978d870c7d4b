/// Finds the marks of a numbered list: "1) how … 2) what …", "a. …", "(1) …".
///
/// At the start of a line any number is one; inside a line only the one that
/// follows the last one, so that "(see 5) and" and "I have 3. Next" are none.
struct ListMarkers {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var last: UInt8 = 0

    /// The markers of a text.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The mark that begins at an index, with its brackets; nil if there is none.
    ///
    /// To be asked in the order of the text.
    mutating func marker(at index: Int) -> Range<Int>? {
        guard index == 0 || bytes[index - 1].isBlank else { return nil }
        let isOpen = bytes[index] == UInt8(ascii: "(")
        let place = isOpen ? index + 1 : index
        guard place + 2 < bytes.count, bytes[place + 2].isBlank, let number = number(at: place) else { return nil }
        switch bytes[place + 1] {
        case UInt8(ascii: ")"):
            guard number == 1 || number == last + 1 || startsLine(index) else { return nil }
        case UInt8(ascii: "."):
            guard !isOpen, bytes[place].isDigit, startsLine(index) || number > 1 && number == last + 1 else {
                return nil
            }
        default: return nil
        }
        last = number
        return index..<place + 2
    }

    /// 1 for "1" and "a", up to 9.
    private func number(at index: Int) -> UInt8? {
        switch bytes[index].lowercased {
        case let digit where (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(digit): digit - UInt8(ascii: "0")
        case let letter where (UInt8(ascii: "a")...UInt8(ascii: "h")).contains(letter): letter - UInt8(ascii: "a") + 1
        default: nil
        }
    }

    private func startsLine(_ index: Int) -> Bool {
        var before = index
        while before > 0, bytes[before - 1] == UInt8(ascii: " ") { before -= 1 }
        return before == 0 || bytes[before - 1] == UInt8(ascii: "\n")
    }
}
