import CivilCalendar

/// Reads the values that a cell may hold.
enum CellText {
    /// What a cell holds, or what is wrong with it.
    typealias Reading<Value> = Result<Value, CellProblem>

    /// A problem on its way to an issue.
    struct CellProblem: Error {
        let problem: ContractFileProblem
    }

    /// An amount of money, see ``AmountText``.
    static func money(_ text: String, marks: NumberMarks) -> Reading<Dollars> {
        AmountText(trimmed(text), marks: marks).reading
    }

    /// A number within a range, with a point or a comma. The ranges end at
    /// ten, so a comma cannot part thousands.
    static func number(_ text: String, in range: ClosedRange<Double>) -> Reading<Double> {
        let text = withPoint(trimmed(text))
        guard text.utf8.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }),
            let number = Double(text), number.isFinite
        else { return failure(.notANumber) }
        guard range.contains(number) else {
            return failure(.outOfRange(lowest: "\(range.lowerBound)", highest: "\(range.upperBound)"))
        }
        return .success(number)
    }

    /// A whole number within a range.
    static func count(_ text: String, in range: ClosedRange<Int>) -> Reading<Int> {
        guard let number = Int(trimmed(text)) else { return failure(.notAWholeNumber) }
        guard range.contains(number) else {
            return failure(.outOfRange(lowest: "\(range.lowerBound)", highest: "\(range.upperBound)"))
        }
        return .success(number)
    }

    /// One of the words that a value can be, in any case and however its
    /// parts are joined.
    static func word<Value: RawRepresentable<String> & CaseIterable>(
        _ text: String, as type: Value.Type
    ) -> Reading<Value> {
        if let value = Value(rawValue: text) { return .success(value) }
        let letters = Spelling.letters(of: text)
        if let value = Value.allCases.first(where: { Spelling.letters(of: $0.rawValue) == letters }) {
            return .success(value)
        }
        let allowed = Value.allCases.map(\.rawValue)
        let meant = synonyms[letters].flatMap { allowed.contains($0) ? $0 : nil }
        return failure(.unknownWord(allowed: allowed, didYouMean: meant ?? Spelling.nearest(to: text, among: allowed)))
    }

    /// Words that people and exports write for ours. They are asked about, not
    /// taken: "closed" may be a pause to somebody.
    private static let synonyms = [
        "active": "open", "running": "open", "inprogress": "open", "closed": "ended", "completed": "ended",
        "complete": "ended", "finished": "ended", "cancelled": "ended", "suspended": "held", "onhold": "held",
        "fixedprice": "fixed", "hourlyrate": "hourly", "yes": "given", "no": "none", "me": "freelancer",
    ]

    /// Flags with semicolons, commas, bars, plus signs or blanks between them.
    static func flags(_ text: String) -> Reading<Set<Contract.Flag>> {
        var flags: Set<Contract.Flag> = []
        let marks = Array(";,|+".utf8)
        for part in text.utf8.split(whereSeparator: marks.contains) {
            var words = part.split(whereSeparator: { $0 <= UInt8(ascii: " ") }).map { Substring($0) }[...]
            while !words.isEmpty {
                switch flag(in: &words) {
                case .success(let flag): flags.insert(flag)
                case .failure(let failure): return .failure(failure)
                }
            }
        }
        return .success(flags)
    }

    /// The flag that the next words name, at most two of them.
    private static func flag(in words: inout ArraySlice<Substring>) -> Reading<Contract.Flag> {
        let pair = words.prefix(2).joined(separator: "-")
        if words.count > 1, case .success(let flag) = word(pair, as: Contract.Flag.self) {
            words = words.dropFirst(2)
            return .success(flag)
        }
        return word(String(words.removeFirst()), as: Contract.Flag.self)
    }
}

// MARK: - Parts

extension CellText {
    /// The text without blanks around it.
    static func trimmed(_ text: String) -> String {
        guard let first = text.utf8.first, let last = text.utf8.last else { return text }
        // Most cells have none, and whitespace beyond ASCII is rare.
        if (0x21...0x7E).contains(first), (0x21...0x7E).contains(last) { return text }
        let start = text.drop(while: \.isWhitespace)
        let end = start.lastIndex { !$0.isWhitespace }.map(start.index(after:))
        return String(start[..<(end ?? start.endIndex)])
    }

    private static func withPoint(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: ",")) else { return text }
        return String(text.map { $0 == "," ? "." : $0 })
    }

    /// Whether a text is nothing but blanks.
    static func isBlank(_ text: String) -> Bool { !text.utf8.contains { $0 != 0x20 && $0 != 0x09 } }

    static func failure<Value>(_ problem: ContractFileProblem) -> Reading<Value> {
        .failure(.init(problem: problem))
    }

    static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
