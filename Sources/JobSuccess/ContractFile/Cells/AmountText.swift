/// Reads an amount such as "1200.5", "$1,200.50", "USD 1.200,50" or "-40",
/// up to a billion.
struct AmountText {
    /// The amount, or what is wrong with the text.
    let reading: CellText.Reading<Dollars>

    private static let highestCents = 100_000_000_000
    private static let point = UInt8(ascii: ".")
    private static let comma = UInt8(ascii: ",")
    private static let blank = UInt8(ascii: " ")

    init(_ text: String, marks: NumberMarks) {
        if let cents = Self.plainCents(text.utf8) {
            reading = Self.checked(cents, isNegative: text.utf8.first == UInt8(ascii: "-"))
            return
        }
        var rest = Self.withSimpleBlanks(text)[...]
        let isNegative = rest.first == "-"
        if isNegative { rest = rest.dropFirst() }
        reading = Self.read(Array(Self.withoutCurrency(rest).utf8), marks: marks)
            .flatMap { Self.checked($0.cents, isNegative: isNegative) }
    }

    private static func checked(_ cents: Int, isNegative: Bool) -> CellText.Reading<Dollars> {
        guard cents <= highestCents else {
            return CellText.failure(.outOfRange(lowest: "-1000000000", highest: "1000000000"))
        }
        return .success(Dollars(cents: isNegative ? -cents : cents))
    }
}

// MARK: - Around the number

extension AmountText {
    /// The cents of digits with at most two decimals after a point, without
    /// the sign: what nearly every cell holds.
    private static func plainCents(_ text: String.UTF8View) -> Int? {
        var cents = 0
        var decimals: Int?
        for byte in text.first == UInt8(ascii: "-") ? text.dropFirst() : text[...] {
            if byte == point, decimals == nil, cents > 0 || text.first == UInt8(ascii: "0") {
                decimals = 0
            } else if CellText.isDigit(byte), decimals ?? 0 < 2, cents < highestCents {
                cents = cents * 10 + Int(byte - UInt8(ascii: "0"))
                decimals = decimals.map { $0 + 1 }
            } else {
                return nil
            }
        }
        guard text.last.map(CellText.isDigit) == true else { return nil }
        return decimals == 2 ? cents : decimals == 1 ? cents * 10 : cents * 100
    }

    /// The blanks that part thousands in some countries do not break a line.
    private static func withSimpleBlanks(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
        return String(text.map { "\u{A0}\u{202F}\u{2009}".contains($0) ? " " : $0 })
    }

    private static func withoutCurrency(_ text: Substring) -> Substring {
        var rest = text
        for name in ["US$", "USD", "$"] where rest.prefix(name.count).uppercased() == name {
            rest = rest.dropFirst(name.count).drop { $0 == " " }
            break
        }
        for name in ["US$", "USD", "$"] where rest.suffix(name.count).uppercased() == name {
            rest = rest.dropLast(name.count)
            while rest.last == " " { rest = rest.dropLast() }
            break
        }
        return rest
    }
}

// MARK: - The number

extension AmountText {
    private static func read(_ bytes: [UInt8], marks: NumberMarks) -> CellText.Reading<Dollars> {
        let found = bytes.filter { $0 == point || $0 == comma }
        guard let first = found.first, let last = found.last else {
            return amount(bytes[...], decimals: [], groupedBy: blank)
        }
        if marks == .pointOnly { return CellText.failure(.notMoney) }
        let isRepeated = found.count > 1
        // Only one kind of mark, more than once: it parts thousands.
        if isRepeated, first == last, found.allSatisfy({ $0 == first }) {
            return amount(bytes[...], decimals: [], groupedBy: first)
        }
        let halves = bytes.split(separator: last, omittingEmptySubsequences: false)
        guard halves.count == 2 else { return CellText.failure(.notMoney) }
        if !isRepeated, halves[1].count == 3 { return threeDigits(halves, mark: last, marks: marks) }
        guard (1...2).contains(halves[1].count) else { return CellText.failure(.notMoney) }
        return amount(halves[0], decimals: halves[1], groupedBy: isRepeated ? first : blank)
    }

    /// One mark with three digits behind it: thousands, or dollars with a
    /// needless decimal.
    private static func threeDigits(
        _ halves: [ArraySlice<UInt8>], mark: UInt8, marks: NumberMarks
    ) -> CellText.Reading<Dollars> {
        let whole = amount(Array(halves[0] + [mark] + halves[1])[...], decimals: [], groupedBy: mark)
        let isGroup = halves[0].first != UInt8(ascii: "0")
        if mark == comma, marks == .commaGroups, isGroup { return whole }
        let decimals = halves[1].last == UInt8(ascii: "0") ? halves[1].dropLast() : halves[1].prefix(0)
        let fraction = decimals.isEmpty ? nil : try? amount(halves[0], decimals: decimals, groupedBy: blank).get()
        let readings = [isGroup ? try? whole.get() : nil, fraction].compactMap(\.self)
        return CellText.failure(readings.isEmpty ? .notMoney : .unclearAmount(readings: readings))
    }

    /// Whole dollars, perhaps in groups of three, and up to two decimals.
    private static func amount(
        _ whole: ArraySlice<UInt8>, decimals: ArraySlice<UInt8>, groupedBy mark: UInt8
    ) -> CellText.Reading<Dollars> {
        let groups = whole.split(separator: mark, omittingEmptySubsequences: false)
        let areThrees = groups.dropFirst().allSatisfy { $0.count == 3 }
        guard groups.count == 1 || (groups[0].count <= 3 && areThrees),
            groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(CellText.isDigit) }),
            decimals.allSatisfy(CellText.isDigit)
        else { return CellText.failure(.notMoney) }
        // Longer ones are out of range; cut so that no product overflows.
        let dollars = number(groups.joined().prefix(15))
        return .success(Dollars(cents: dollars * 100 + number(decimals) * (decimals.count == 1 ? 10 : 1)))
    }

    private static func number(_ digits: some Sequence<UInt8>) -> Int {
        digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
}
