/// What the tokeniser does with each character, and what it reads in its place: lower case without accents.
///
/// The tables come from the published tokeniser by way of the weights file.
struct CharacterTable {
    /// First, last and kind of each run of characters that are not letters.
    private let kinds: [UInt32]

    /// A character and the up to three that stand for it; 0 where there are fewer.
    private let folds: [UInt32]

    private let asciiKinds: [CharacterKind]
    private let asciiFolds: [UInt32]

    init(_ file: WeightsFile) throws(WeightsError) {
        defer { withExtendedLifetime(file) {} }
        try self.init(
            kinds: Array(file.tensor("characters.kinds", [nil, 3])),
            folds: Array(file.tensor("characters.folds", [nil, 4])))
    }

    init(kinds: [UInt32], folds: [UInt32]) throws(WeightsError) {
        guard Self.areKinds(kinds), Self.areFolds(folds) else { throw .damagedCharacters }
        self.kinds = kinds
        self.folds = folds
        asciiKinds = (0..<128).map { Self.kind(of: $0, in: kinds) }
        asciiFolds = (0..<128).map { code in Self.fold(of: code, in: folds).map { folds[$0 + 1] } ?? code }
    }

    /// What is done with a code point.
    func kind(of code: UInt32) -> CharacterKind {
        code < 128 ? asciiKinds[Int(code)] : Self.kind(of: code, in: kinds)
    }

    /// Hands over the code points that are read in place of one.
    func fold(_ code: UInt32, _ take: (UInt32) -> Void) {
        guard code >= 128 else { return take(asciiFolds[Int(code)]) }
        guard !HangulSyllable.codes.contains(code) else { return HangulSyllable(code: code).parts(take) }
        guard let place = Self.fold(of: code, in: folds) else { return take(code) }
        for part in folds[place + 1...place + 3] where part != 0 { take(part) }
    }
}

// MARK: - Search

extension CharacterTable {
    private static func kind(of code: UInt32, in kinds: [UInt32]) -> CharacterKind {
        let row = firstRow(of: kinds.count / 3) { kinds[3 * $0 + 1] >= code }
        guard row < kinds.count / 3, kinds[3 * row] <= code else { return .letter }
        return CharacterKind(rawValue: kinds[3 * row + 2]) ?? .letter
    }

    /// Where the row of this code point starts.
    private static func fold(of code: UInt32, in folds: [UInt32]) -> Int? {
        let row = firstRow(of: folds.count / 4) { folds[4 * $0] >= code }
        return row < folds.count / 4 && folds[4 * row] == code ? 4 * row : nil
    }

    /// The first of `count` rows for which `isFar` holds, as it does for all after it.
    private static func firstRow(of count: Int, where isFar: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = low + (high - low) / 2
            if isFar(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

// MARK: - Checks

extension CharacterTable {
    /// Whether runs follow each other without overlap, each of a known kind.
    private static func areKinds(_ kinds: [UInt32]) -> Bool {
        var next: UInt32 = 0
        for row in stride(from: 0, to: kinds.count, by: 3) {
            let (first, last) = (kinds[row], kinds[row + 1])
            guard first >= next, last >= first, last < 0x110000, CharacterKind(rawValue: kinds[row + 2]) != nil
            else { return false }
            next = last + 1
        }
        return true
    }

    /// Whether code points ascend and stand for real ones.
    private static func areFolds(_ folds: [UInt32]) -> Bool {
        var next: UInt32 = 1
        for row in stride(from: 0, to: folds.count, by: 4) {
            guard folds[row] >= next, folds[row] < 0x110000, folds[row + 1] != 0,
                folds[row + 1...row + 3].allSatisfy({ Unicode.Scalar($0) != nil })
            else { return false }
            next = folds[row] + 1
        }
        return true
    }
}
