/// Sums among groups of digits, known by the currency before or behind them.
enum SumsOfMoney {
    /// Longer ones are the number of an account with a currency beside it.
    private static let mostDigits = 12
    /// No word of a currency is longer.
    private static let longestWord = 8

    /// The groups between sums.
    static func without(_ groups: ArraySlice<DigitGroup>, in bytes: [UInt8]) -> [ArraySlice<DigitGroup>] {
        guard let first = groups.first, let last = groups.last else { return [] }
        var rest = groups
        if isCurrency(in: bytes, before: first.range.lowerBound) { rest = rest.dropFirst(leading(rest)) }
        if !rest.isEmpty, isCurrency(in: bytes, behind: last.range.upperBound) { rest = rest.dropLast(trailing(rest)) }
        return rest.isEmpty ? [] : [rest]
    }

    /// How many groups the sum has with which a row begins, or the range of two.
    private static func leading(_ groups: ArraySlice<DigitGroup>) -> Int {
        if isSum(groups) { return groups.count }
        let first = groups.prefix(1)
        guard isSum(first) else { return 0 }
        return groups.dropFirst().prefix(1).allSatisfy { continues($0) } ? min(2, groups.count) : 1
    }

    private static func trailing(_ groups: ArraySlice<DigitGroup>) -> Int {
        if isSum(groups) { return groups.count }
        guard let last = groups.last, isSum(groups.suffix(1)) else { return 0 }
        return continues(last) ? min(2, groups.count) : 1
    }

    /// The cents of a sum, or the end of a range.
    private static func continues(_ group: DigitGroup) -> Bool {
        group.joint == UInt8(ascii: "-") && group.count <= 6 && !group.hasLeadingZero
            || group.joint == UInt8(ascii: ".") && group.count <= 2
    }

    /// One sum, with or without thousands and cents, or the range of two.
    private static func isSum(_ groups: ArraySlice<DigitGroup>) -> Bool {
        guard let first = groups.first, !first.hasLeadingZero else { return false }
        let rest = groups.dropFirst()
        let isGrouped = first.count <= 3 && rest.allSatisfy { $0.count == 3 }
        let isPlain = rest.count <= 1 && rest.allSatisfy { continues($0) }
        return (isGrouped || isPlain) && groups.allSatisfy { $0.count <= mostDigits && !$0.isBracketed }
    }

    private static func isCurrency(in bytes: [UInt8], before place: Int) -> Bool {
        let end = bytes.start(before: place, bound: max(0, place - 2)) { $0.isBlank || $0 == UInt8(ascii: ".") }
        guard end > 0 else { return false }
        if bytes[end - 1] == UInt8(ascii: "$") { return true }
        let start = bytes.start(before: end, bound: max(0, end - longestWord), while: \.isASCIIWord)
        return words.contains(word(bytes[start..<end]))
    }

    private static func isCurrency(in bytes: [UInt8], behind place: Int) -> Bool {
        let start = bytes.end(from: place, atMost: 1, while: \.isBlank)
        if start < bytes.count, bytes[start] == UInt8(ascii: "$") { return true }
        let end = bytes.end(from: start, atMost: longestWord, while: \.isASCIIWord)
        return words.contains(word(bytes[start..<end]))
    }

    private static func word(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.map(\.small), as: UTF8.self)
    }

    private static let words: Set<String> = [
        "aed", "ars", "aud", "bdt", "brl", "bucks", "cad", "chf", "clp", "cny", "cop", "czk", "dkk", "dollar",
        "dollars", "egp", "eur", "euro", "euros", "gbp", "hkd", "huf", "idr", "ils", "inr", "irr", "jpy", "kes", "krw",
        "lkr", "mad", "mxn", "myr", "naira", "ngn", "nok", "npr", "nzd", "peso", "pesos", "php", "pkr", "pln",
        "pound", "pounds", "ron", "rs", "rub", "rubles", "rupee", "rupees", "rupiah", "sar", "sek", "sgd", "thb",
        "try", "tzs", "uah", "ugx", "usd", "uzs", "vnd", "won", "yen", "yuan", "zar",
    ]
}
