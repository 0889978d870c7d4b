import CivilCalendar
import Quantities

/// The sentences of a written answer, for a reply that needs only some.
struct AnswerExcerpt {
    /// The first paragraph, which says what to do.
    let verdict: String
    /// The sentences after it, in their order, without list marks.
    let details: [String]
    /// The messages it offers to send, with their quotation marks.
    let messages: [String]

    init(_ markdown: String) {
        messages = markdown.matches(of: /\*("[^"]+")\*/).map { String($0.1) }
        let plain = markdown.replacing(/\*"[^"]+"\*/, with: "").replacing("**", with: "")
        let paragraphs = plain.split(separator: "\n").map(Self.withoutListMark).filter { !$0.isEmpty }
        verdict = paragraphs.first ?? ""
        details = paragraphs.dropFirst().flatMap(Self.sentences).filter { !$0.hasSuffix(":") && !$0.hasSuffix(": ") }
    }

    /// The first sentences that cite a source, the verdict before others.
    func cited(atMost count: Int) -> [String] {
        let cited = details.filter { Self.cites($0) && !Self.isAboutScore($0) }
        return [verdict] + cited.prefix(Self.cites(verdict) ? max(0, count - 1) : 1)
    }

    /// The first sentences about acts that a text supposes, the others' acts
    /// before the verdict, which is known.
    func touching(_ acts: Set<CaseAct>, atMost count: Int) -> [String] {
        guard !acts.isEmpty else { return [] }
        let sentences = details.filter { !Self.isAboutScore($0) } + [verdict]
        return sentences.filter { !CaseAct.acts(in: ReplyWords($0)).isDisjoint(with: acts) }.prefix(count).map(\.self)
    }

    /// The first sentences that name a length of time, each with the next one
    /// where only that cites a source.
    func timed(atMost count: Int, asOf: CalendarDay) -> [String] {
        let reader = QuantityReader(reference: asOf)
        let sentences = [verdict] + details
        let places = sentences.indices.filter { index in
            !Self.isAboutScore(sentences[index])
                && reader.quantities(in: sentences[index]).contains {
                    if case .duration = $0.kind { true } else { false }
                }
        }
        return places.prefix(count).map { index in
            let next = sentences.dropFirst(index + 1).first { Self.cites($0) }
            return Self.cites(sentences[index]) || next != sentences.dropFirst(index + 1).first
                ? sentences[index] : sentences[index] + (next.map { " " + $0 } ?? "")
        }
    }

    private static func cites(_ sentence: String) -> Bool { sentence.contains(/\[[0-9]+\]/) }

    private static func isAboutScore(_ sentence: String) -> Bool {
        sentence.hasPrefix("Your score") || sentence.hasPrefix("Score")
    }

    private static func withoutListMark(_ line: Substring) -> String {
        String(line.replacing(/^\s*(?:-|[0-9]+\.|\#+)\s+/, with: ""))
    }

    /// Cuts after a mark that ends a sentence, with the source numbers behind it.
    private static func sentences(_ line: String) -> [String] {
        var rest = line[...]
        var sentences: [String] = []
        while let end = rest.firstMatch(of: /[.!?](?:\[[0-9]+\]|["”)])*(?:\s+|$)/) {
            sentences.append(String(rest[..<end.range.upperBound].reversed().drop(while: \.isWhitespace).reversed()))
            rest = rest[end.range.upperBound...]
        }
        return withAnswers(rest.isEmpty ? sentences : sentences + [String(rest)])
    }

    /// A question says nothing without the answer behind it: "Sent only in the
    /// chat? Press Submit Work today."
    private static func withAnswers(_ sentences: [String]) -> [String] {
        sentences.reduce(into: []) { joined, sentence in
            guard let last = joined.last, last.hasSuffix("?") else { return joined.append(sentence) }
            joined[joined.count - 1] = last + " " + sentence
        }
    }
}
