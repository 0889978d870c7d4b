/// The declared phrases of all labels, found in one walk over a text.
struct KeywordTable {
    /// Where a phrase belongs: the number of a group, or one of these.
    static let helps: UInt32 = 254
    static let rulesOut: UInt32 = 255

    /// Helping phrases beyond this many add nothing.
    static let countedHelps: Float = 3

    /// The most words a phrase may have; words beyond are not compared.
    static let longestPhrase = 6

    /// Numbers for phrases, by the stems of their words.
    private(set) var phrases = FeatureTable()

    /// The uses of each phrase: label × 256 + place.
    private(set) var uses: [[UInt32]] = []

    /// How many groups each label has.
    private(set) var groupCounts: [UInt32]

    /// A table without phrases.
    init(labelCount: Int) {
        groupCounts = Array(repeating: 0, count: labelCount)
    }

    /// A table from its parts, or nil where they do not form one.
    init?(phrases: FeatureTable, uses: [[UInt32]], groupCounts: [UInt32]) {
        guard phrases.count == uses.count,
            uses.joined().allSatisfy({ $0 >> 8 < groupCounts.count }),
            groupCounts.allSatisfy({ $0 <= KeywordEvidence.maximumGroups })
        else { return nil }
        (self.phrases, self.uses, self.groupCounts) = (phrases, uses, groupCounts)
    }

    /// Adds the phrases of a label.
    mutating func add(_ evidence: KeywordEvidence, label: Int) {
        groupCounts[label] = UInt32(evidence.eachOf.count)
        for (group, choices) in evidence.eachOf.enumerated() {
            for phrase in choices { add(phrase, label: label, place: UInt32(group)) }
        }
        for phrase in evidence.helps { add(phrase, label: label, place: Self.helps) }
        for phrase in evidence.rulesOut { add(phrase, label: label, place: Self.rulesOut) }
    }

    private mutating func add(_ phrase: String, label: Int, place: UInt32) {
        let text = Normaliser.text(phrase)
        var hash: UInt64 = 0
        for index in text.tokens.indices.prefix(Self.longestPhrase) { hash = extend(hash, text, index) }
        let number = Int(phrases.insert(NGramHash.key(hash, .stem)))
        if number == uses.count { uses.append([]) }
        uses[number].append(UInt32(label) << 8 | place)
    }

    /// What the keywords of each label say about a text; empty if there are no keywords.
    func signals(in text: NormalisedText) -> [KeywordSignals] {
        guard !uses.isEmpty else { return [] }
        var signals = [KeywordSignals](repeating: KeywordSignals(), count: groupCounts.count)
        var groups = [UInt32](repeating: 0, count: groupCounts.count)
        for start in text.tokens.indices {
            var hash: UInt64 = 0
            for index in start..<min(start + Self.longestPhrase, text.tokens.count) {
                hash = extend(hash, text, index)
                let phrase = phrases.find(NGramHash.key(hash, .stem))
                guard phrase != FeatureTable.unknown else { continue }
                for use in uses[Int(phrase)] { note(use, in: &signals, &groups) }
            }
        }
        for label in signals.indices where groups[label] != 0 {
            let share = Float(groups[label].nonzeroBitCount) / Float(groupCounts[label])
            if share >= 1 { signals[label].complete = 1 } else { signals[label].partial = share }
        }
        return signals
    }

    private func note(_ use: UInt32, in signals: inout [KeywordSignals], _ groups: inout [UInt32]) {
        let label = Int(use >> 8)
        switch use & 0xFF {
        case Self.helps: signals[label].helps = min(signals[label].helps + 1 / Self.countedHelps, 1)
        case Self.rulesOut: signals[label].ruledOut = 1
        case let group where group < groupCounts[label]: groups[label] |= 1 << group
        default: break
        }
    }

    private func extend(_ hash: UInt64, _ text: NormalisedText, _ index: Int) -> UInt64 {
        let word = text.tokens[index].range
        let stem = word.lowerBound..<Stemmer.stemEnd(of: word, in: text.scalars)
        return (hash &+ 1) &* 0xA24B_AED4_963E_E407 &+ NGramHash.raw(text.scalars, in: stem)
    }
}
