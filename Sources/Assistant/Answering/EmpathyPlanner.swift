import IntentMatching
import KnowledgeBase

/// Hears the anger in a text that also asks something.
struct EmpathyPlanner {
    /// The intent of those who only want to be heard.
    static let rant = "vent"
    /// From here on a sentence is a cry, not a question.
    private static let sure = 0.8
    /// More sentences are not read one by one.
    private static let mostSentences = 30
    /// Fewer words are a cry only beside others.
    private static let leastWords = 3

    let knowledge: Knowledge
    let matcher: IntentMatcher

    /// A plan that begins with understanding where a sentence of the text is a
    /// rant and the answer is to something else.
    func heeding(_ plan: TurnPlan, in text: String) -> TurnPlan {
        guard case .answer(let choices) = plan.action,
            let main = choices.first.flatMap({ knowledge.intent($0.intent) }),
            !main.isTalk, knowledge.intent(Self.rant) != nil
        else { return plan }
        var plan = plan
        plan.isAngry = sentences(of: text).contains(where: isRant)
        return plan
    }

    private func sentences(of text: String) -> [Substring] {
        let ends = text.indices.filter { text[$0].isNewline || ".!;".contains(text[$0]) }
        var start = text.startIndex
        var sentences: [Substring] = []
        for end in ends.prefix(Self.mostSentences) {
            sentences.append(text[start..<end])
            start = text.index(after: end)
        }
        return sentences + [text[start...]]
    }

    private func isRant(_ sentence: Substring) -> Bool {
        guard !sentence.contains("?"), ReplyWords(sentence).count >= Self.leastWords else { return false }
        let match = matcher.wordMatch(String(sentence), giving: Self.rant, atLeast: Self.sure)
        return match?.decision == .confident(Self.rant)
    }
}
