package import Assistant
import KnowledgeBase

/// How many of an intent's lines cross-validation recognises.
package struct IntentRecognition: Hashable, Sendable {
    /// The least share that is no cause to look.
    static let enough = 0.7

    /// The id of the intent.
    package let intent: String

    /// How many of its lines are recognised, of those tested. Of a topic that is
    /// not covered, also those taken for another such topic.
    package let recognised: Share

    /// The intent's file.
    package let file: KnowledgeValidation.IntentFile

    /// The intents of which too little is recognised, the weakest first.
    static func weak(among lines: [TestedLine], in validation: KnowledgeValidation) -> [IntentRecognition] {
        Dictionary(grouping: lines, by: \.intent).compactMap { intent, lines in
            validation.files[intent].map { file in
                IntentRecognition(intent: intent, recognised: Share(of: lines) { !$0.isHarmful }, file: file)
            }
        }
        .filter { $0.recognised.value < enough }
        .sorted { ($0.recognised.value, $0.intent) < ($1.recognised.value, $1.intent) }
    }

    /// How little is recognised, at the list of examples.
    func finding(_ severity: Finding.Severity) -> Finding {
        Finding(
            path: file.path, line: file.exampleList.line, column: file.exampleList.column, severity: severity,
            rule: .weakIntent, message: "only \(recognised.inWords) lines of \(intent) are recognised", hint: nil)
    }
}
