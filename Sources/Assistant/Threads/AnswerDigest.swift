import JobSuccess
import KnowledgeBase

/// An answer line by line, and which of its lines a short reply keeps.
///
/// The verdict stays, and so does what is the asker's own: the day that runs
/// for them and the number that comes of their contracts. So does what costs
/// money when it is left out.
struct AnswerDigest {
    private let lines: [Substring]
    /// The days that run for the asker, as answers write them.
    private let days: [String]
    /// The asker's sums, as answers write them.
    private let sums: [String]
    /// Words that must stay.
    private let protected: [String]

    /// - Parameters:
    ///   - answer: An answer of a reply.
    ///   - reply: The reply.
    ///   - protected: Words of which a sentence must stay, because leaving
    ///     them out could cost money.
    init(_ answer: Answer, of reply: Reply, protecting protected: [String] = []) {
        self.protected = protected
        lines = answer.text.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
        let deadlines = Deadlines(situation: reply.situation, asOf: reply.asOf)
        days = [deadlines.release, deadlines.feedbackEnds, deadlines.refund].compactMap { $0.map(EnglishDate.text) }
        sums = Self.sums(of: answer)
    }

    /// The first line, which says what is so or what to do.
    var verdict: String { lines.first.map(String.init) ?? "" }

    /// The verdict, and behind it the sentences that must stay besides.
    ///
    /// - Parameter said: What stands before it.
    func protectedVerdict(after said: String) -> String {
        let lacking = protected.filter { !Statement(verdict[...]).contains($0) && !Statement(said[...]).contains($0) }
        let sentences = lines.dropFirst().flatMap(MarkdownSentences.split)
        var kept: [Substring] = []
        for words in lacking where !kept.contains(where: { Statement($0).contains(words) }) {
            if let sentence = sentences.first(where: { Statement($0).contains(words) }) { kept.append(sentence) }
        }
        return ([verdict[...]] + kept).joined(separator: " ")
    }

    /// Whether the verdict is not to end the contract.
    var warnsOfEnding: Bool { SafeVerdict(verdict: verdict[...]).warnsOfEnding }

    /// The sentences that tell the asker's own number; nil where none does.
    var number: String? {
        guard let sum = sums.first, let line = lines.first(where: { $0.contains(sum) }) else { return nil }
        let sentences = MarkdownSentences.split(line).filter { sentence in sums.contains(where: sentence.contains) }
        return sentences.joined(separator: " ")
    }

    /// The verdict, the number, the lines with a day, and of the others the
    /// first ones that there is room for.
    ///
    /// - Parameters:
    ///   - words: How many words are wanted; what must stay may have more.
    ///   - tellsNumber: Whether the number is told here.
    func text(within words: Int, tellsNumber: Bool) -> String {
        var kept = Set(lines.indices.filter { $0 == 0 || holdsDay(lines[$0]) })
        kept.formUnion(protectedLines(besides: kept))
        let number = tellsNumber ? self.number : nil
        var left = words - kept.reduce(0) { $0 + Self.words(of: lines[$1]) } - (number.map(Self.words) ?? 0)
        for index in lines.indices where !kept.contains(index) {
            left -= Self.words(of: lines[index])
            if left < 0 { break }
            kept.insert(index)
        }
        return Self.joined(withNumber(number, among: withoutEmptyLeads(kept)))
    }

    /// How many words a text has.
    static func words(of text: some StringProtocol) -> Int { text.split(separator: " ").count }

    /// For each of the protected words that no kept line says the first line that does.
    private func protectedLines(besides kept: Set<Int>) -> [Int] {
        let says = { (index: Int, words: String) in Statement(lines[index]).contains(words) }
        let lacking = protected.filter { words in !kept.contains { says($0, words) } }
        return lacking.compactMap { words in lines.indices.first { says($0, words) } }
    }

    private func holdsDay(_ line: Substring) -> Bool { days.contains(where: line.contains) }

    /// A line that leads to what is left out goes with it.
    private func withoutEmptyLeads(_ kept: Set<Int>) -> Set<Int> {
        kept.filter { $0 == 0 || !lines[$0].hasSuffix(":") || kept.contains($0 + 1) }
    }

    /// The number stands right behind the verdict, unless a kept line holds it.
    private func withNumber(_ number: String?, among kept: Set<Int>) -> [Substring] {
        var texts = kept.sorted().map { lines[$0] }
        if let number, let sum = sums.first, !texts.contains(where: { $0.contains(sum) }) {
            texts.insert(number[...], at: 1)
        }
        return texts
    }

    /// Items of one list stay together; all else are paragraphs.
    private static func joined(_ lines: [Substring]) -> String {
        var text = ""
        for (index, line) in lines.enumerated() {
            if index > 0 { text += isItem(line) && isItem(lines[index - 1]) ? "\n" : "\n\n" }
            text += line
        }
        return text
    }

    private static func isItem(_ line: Substring) -> Bool {
        line.hasPrefix("- ") || line.drop(while: \.isNumber).hasPrefix(". ") && line.first?.isNumber ?? false
    }

    /// What the asker has now, and what each way brings.
    private static func sums(of answer: Answer) -> [String] {
        guard let estimate = answer.estimate, let now = EstimateText(estimate).arithmetic else { return [] }
        return [now]
            + OptionsText(estimate.options).templateValues.compactMap { value in
                if case .markdown(let text) = value.1 { text } else { nil }
            }
    }
}
