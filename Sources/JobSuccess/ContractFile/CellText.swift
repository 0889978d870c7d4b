import CivilCalendar

/// Reads the values that a cell may hold.
enum CellText {
    /// What a cell holds, or what is wrong with it.
    typealias Reading<Value> = Result<Value, CellProblem>

    /// A problem on its way to an issue.
    struct CellProblem: Error {
        let problem: ContractCSVProblem
    }

    /// A day written as year-month-day.
    static func day(_ text: String) -> Reading<CalendarDay> {
        if let day = CalendarDay(iso8601: text) { return .success(day) }
        let readings = foreignReadings(text)
        return .failure(.init(problem: readings.isEmpty ? .notADay : .foreignDay(readings: readings)))
    }

    /// An amount such as "1200.5", "$1,200.50" or "-40", up to a billion.
    static func money(_ text: String) -> Reading<Dollars> {
        var digits = text[...]
        let isNegative = digits.first == "-"
        if isNegative { digits = digits.dropFirst() }
        if digits.first == "$" { digits = digits.dropFirst() }
        guard let cents = cents(digits) else { return .failure(.init(problem: .notMoney)) }
        guard cents <= highestCents else { return outOfRange("-1000000000", "1000000000") }
        return .success(Dollars(cents: isNegative ? -cents : cents))
    }

    /// A number within a range, with a point.
    static func number(_ text: String, in range: ClosedRange<Double>) -> Reading<Double> {
        guard text.utf8.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }),
            let number = Double(text), number.isFinite
        else { return .failure(.init(problem: .notANumber)) }
        guard range.contains(number) else { return outOfRange("\(range.lowerBound)", "\(range.upperBound)") }
        return .success(number)
    }

    /// A whole number within a range.
    static func count(_ text: String, in range: ClosedRange<Int>) -> Reading<Int> {
        guard let number = Int(text) else { return .failure(.init(problem: .notAWholeNumber)) }
        guard range.contains(number) else { return outOfRange("\(range.lowerBound)", "\(range.upperBound)") }
        return .success(number)
    }

    /// One of the words that a value can be.
    static func word<Value: RawRepresentable<String> & CaseIterable>(
        _ text: String, as type: Value.Type
    ) -> Reading<Value> {
        if let value = Value(rawValue: text.lowercased()) { return .success(value) }
        let allowed = Value.allCases.map(\.rawValue)
        let nearest = Spelling.nearest(to: text, among: allowed)
        return .failure(.init(problem: .unknownWord(allowed: allowed, didYouMean: nearest)))
    }

    /// Flags with semicolons between them.
    static func flags(_ text: String) -> Reading<Set<Contract.Flag>> {
        var flags: Set<Contract.Flag> = []
        for part in text.split(separator: ";") {
            let word = part.filter { !$0.isWhitespace }
            switch CellText.word(String(word), as: Contract.Flag.self) {
            case .success(let flag): flags.insert(flag)
            case .failure(let failure): return .failure(failure)
            }
        }
        return .success(flags)
    }
}

// MARK: - Parts

extension CellText {
    private static let highestCents = 100_000_000_000

    private static func outOfRange<Value>(_ lowest: String, _ highest: String) -> Reading<Value> {
        .failure(.init(problem: .outOfRange(lowest: lowest, highest: highest)))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// Digits, with commas only between groups of three and at most two
    /// decimals.
    private static func cents(_ text: Substring) -> Int? {
        let halves = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = halves.first.flatMap(wholeDollars), halves.count <= 2 else { return nil }
        let decimals = halves.count == 2 ? halves[1] : ""
        guard decimals.utf8.count <= 2, decimals.utf8.allSatisfy(isDigit), halves.count == 1 || !decimals.isEmpty
        else { return nil }
        let padded = decimals + String(repeating: "0", count: 2 - decimals.utf8.count)
        return Int(padded).map { whole * 100 + $0 }
    }

    private static func wholeDollars(_ text: Substring) -> Int? {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        let areThrees = groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
        guard groups.count == 1 || (groups[0].utf8.count <= 3 && areThrees),
            groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) })
        else { return nil }
        // Longer ones are out of range; cut so that no product overflows.
        return Int(groups.joined().prefix(15))
    }

    /// The days that a date in another order may mean.
    private static func foreignReadings(_ text: String) -> [CalendarDay] {
        let parts = text.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
        guard parts.count == 3, parts.allSatisfy({ (1...4).contains($0.utf8.count) && $0.utf8.allSatisfy(isDigit) })
        else { return [] }
        let numbers = parts.compactMap { Int($0) }
        let orders =
            parts[0].utf8.count == 4
            ? [(numbers[0], numbers[1], numbers[2])]
            : parts[2].utf8.count == 4
                ? [(numbers[2], numbers[1], numbers[0]), (numbers[2], numbers[0], numbers[1])] : []
        let days = orders.compactMap { CalendarDay(year: $0.0, month: $0.1, day: $0.2) }
        return days.count == 2 && days[0] == days[1] ? [days[0]] : days
    }
}
