@testable import Assistant
@testable import KnowledgeBase

/// A validation made of a few lines: nothing is trained.
struct ValidationDraft {
    private var sentences: [KnowledgeValidation.Sentence] = []
    private var files: [String: KnowledgeValidation.IntentFile] = [:]

    var validation: KnowledgeValidation { KnowledgeValidation(sentences: sentences, files: files) }

    mutating func addIntent(_ id: String, next: [String] = [], isCovered: Bool = true) {
        files[id] = KnowledgeValidation.IntentFile(
            path: "\(id).yaml", exampleList: Place(line: 3, column: 1), next: next, isCovered: isCovered)
    }

    /// Adds a sentence of a line of its intent's file, or of the file of the
    /// intent that it is near. Without a verdict it was not tested.
    mutating func add(
        _ text: String, of intent: String, line: Int, near: String? = nil,
        takenFor verdict: (intent: String, probability: Double)? = nil
    ) {
        sentences.append(
            KnowledgeValidation.Sentence(
                text: text, intent: intent, near: near, path: "\(near ?? intent).yaml",
                place: Place(line: line, column: 5),
                verdict: verdict.map { KnowledgeValidation.Verdict(intent: $0.intent, probability: $0.probability) }))
    }

    /// Adds sentences on lines of their own, with what each is taken for.
    mutating func addLines(of intent: String, takenFor verdicts: [(String, Double)]) {
        for (index, verdict) in verdicts.enumerated() {
            add("\(intent) sentence number \(index)", of: intent, line: 10 + index, takenFor: verdict)
        }
    }
}
