/// Finds among many hand-offs those that a sentence calls for, without trying each
/// pattern at each word: by the rarest word that a row of a pattern needs.
package struct HandOffIndex: Sendable {
    private let handOffs: [HandOff]
    private var rows: [(pattern: WordPattern, handOff: Int)] = []
    /// The rows that need a word, by the word.
    private var whole: [String: [Int]] = [:]
    /// Those that need a word with a beginning, by the beginning.
    private var beginnings: [String: [Int]] = [:]
    /// How long the beginnings are, in bytes.
    private var lengths: Set<Int> = []

    /// An index of hand-offs, which keep their places.
    package init(_ handOffs: [HandOff]) {
        self.handOffs = handOffs
        for (place, handOff) in handOffs.enumerated() {
            for pattern in handOff.when.flatMap(\.singleRows) {
                for form in Set(pattern.tellingForms) { add(form) }
                rows.append((pattern, place))
            }
        }
    }

    /// The places of the hand-offs that any of the sentences calls for, ascending.
    package func called(by sentences: [SentenceWords]) -> [Int] {
        var called: Set<Int> = []
        for sentence in sentences {
            for row in candidates(sentence) {
                let (pattern, place) = rows[row]
                guard !called.contains(place), !pattern.places(in: sentence).isEmpty,
                    handOffs[place].isCalledFor(by: [sentence])
                else { continue }
                called.insert(place)
            }
        }
        return called.sorted()
    }

    /// The rows whose telling word stands in a sentence.
    private func candidates(_ sentence: SentenceWords) -> Set<Int> {
        var candidates: Set<Int> = []
        for word in sentence.words {
            if let rows = whole[word] { candidates.formUnion(rows) }
            for length in lengths where length <= word.utf8.count {
                let beginning = String(decoding: word.utf8.prefix(length), as: UTF8.self)
                if let rows = beginnings[beginning] { candidates.formUnion(rows) }
            }
        }
        return candidates
    }

    /// Notes that the next row needs a word.
    private mutating func add(_ form: WordForm) {
        switch form {
        case .whole(let word): whole[word, default: []].append(rows.count)
        case .beginning(let beginning):
            beginnings[beginning, default: []].append(rows.count)
            lengths.insert(beginning.utf8.count)
        }
    }
}
