import Assistant
import KnowledgeBase

/// Finds sentences of different intents with nearly the same words: whoever
/// asks in these words cannot be told which intent is meant.
///
/// The order of the words, and how often each stands there, play no part.
struct TwinSearch {
    /// Of ten words of two sentences, so many at least stand in both. Of fewer than five
    /// words all must: in a short sentence one word makes the difference.
    private static let sharedOfTen = 8

    private let sentences: [KnowledgeValidation.Sentence]
    /// The words of each sentence, those that stand in few sentences first.
    private let words: [[Substring]]

    init(_ sentences: [KnowledgeValidation.Sentence]) {
        self.sentences = sentences
        let sets = sentences.map { Set(PlainWords.of($0.text)[...].split(separator: " ")) }
        let counts = sets.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
        words = sets.map { set in set.sorted { (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1) } }
    }

    /// The twins, in the order of the second sentences; each pair of lines once.
    var twins: [TwinSentences] {
        var twins: [TwinSentences] = []
        var sentencesWithWord: [Substring: [Int]] = [:]
        for index in sentences.indices {
            // Twins must share one of their rarest words, so most pairs need no look.
            let rarest = words[index].prefix(words[index].count - Self.least(words[index].count) + 1)
            let candidates = Set(rarest.flatMap { sentencesWithWord[$0] ?? [] }).sorted()
            twins += candidates.filter { areTwins($0, index) }.map {
                TwinSentences(first: sentences[$0], second: sentences[index])
            }
            for word in rarest { sentencesWithWord[word, default: []].append(index) }
        }
        return Self.oncePerLine(twins)
    }

    private func areTwins(_ one: Int, _ other: Int) -> Bool {
        guard sentences[one].intent != sentences[other].intent else { return false }
        let shared = Set(words[one]).intersection(words[other]).count
        let all = words[one].count + words[other].count - shared
        return shared * 10 >= all * Self.sharedOfTen
    }

    /// How many words a twin of a sentence with so many words must share.
    private static func least(_ count: Int) -> Int { (count * sharedOfTen + 9) / 10 }

    /// The variants of two templates are reported once.
    private static func oncePerLine(_ twins: [TwinSentences]) -> [TwinSentences] {
        var seen: Set<[String]> = []
        return twins.filter { twin in
            let homes = [twin.first, twin.second].map { "\($0.path):\($0.place.line):\($0.place.column)" }
            return seen.insert(homes).inserted
        }
    }
}
