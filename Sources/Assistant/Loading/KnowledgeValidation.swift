package import IntentMatching
package import KnowledgeBase

/// What the matcher makes of each sentence of the knowledge while it does not
/// know that sentence, its variants or its near duplicates.
package struct KnowledgeValidation: Sendable {
    /// A sentence that is learned, and where its author wrote it.
    package struct Sentence: Hashable, Sendable {
        /// The words; of a template one of the sentences it stands for.
        package let text: String
        /// The id of the intent it belongs to.
        package let intent: String
        /// Of a counterexample, the id of the intent it is easily taken for.
        package let near: String?
        /// The file, relative to the root of the knowledge.
        package let path: String
        /// Where it begins; the variants of a template share a place.
        package let place: Place
        /// What it was taken for; nil where it is the only sentence of its intent.
        package var verdict: Verdict?
    }

    /// What a sentence was taken for.
    package struct Verdict: Hashable, Sendable {
        /// The id of the intent.
        package let intent: String
        /// The calibrated probability of that intent, 0 to 1.
        package let probability: Double
    }

    /// The file of an intent.
    package struct IntentFile: Hashable, Sendable {
        /// The file, relative to the root of the knowledge.
        package let path: String
        /// Where the list of examples begins.
        package let exampleList: Place
        /// The ids of the intents that it names as related.
        package let next: [String]
        /// False for a topic that is declined.
        package let isCovered: Bool
    }

    /// The sentences in the order of learning: titles after the examples of
    /// their intents, counterexamples last.
    package let sentences: [Sentence]

    /// The files by the intents' ids.
    package let files: [String: IntentFile]
}

// MARK: - Training

extension KnowledgeValidation {
    /// Reads the knowledge and cross-validates it. Nothing is kept.
    ///
    /// - Parameters:
    ///   - location: Where the knowledge lies.
    ///   - embedding: Says what texts mean; nil goes by words alone.
    ///   - progress: Told how far training has come, on any thread.
    /// - Throws: ``AssistantError``.
    package init(
        of location: KnowledgeLocation, embedding: (any TextEmbedding)?,
        progress: (@Sendable (LoadingProgress) -> Void)? = nil
    ) throws(AssistantError) {
        let reading = KnowledgeReader().read(files: try Assistant.files(at: location.root))
        guard let knowledge = reading.knowledge else {
            throw .badKnowledge(findings: reading.findings.filter { $0.severity == .error }.map(\.description))
        }
        let verdicts = try Self.verdicts(on: knowledge, embedding: embedding, progress: progress)
        var sentences = Self.sentences(of: knowledge, places: reading.places)
        for (index, verdict) in verdicts where sentences.indices.contains(index) { sentences[index].verdict = verdict }
        self.init(sentences: sentences, files: Self.files(of: knowledge, places: reading.places))
    }

    private static func files(of knowledge: Knowledge, places: [String: IntentPlaces]) -> [String: IntentFile] {
        let files = knowledge.intents.map { intent in
            let place = places[intent.id]?.exampleList ?? .start
            let file = IntentFile(
                path: intent.path, exampleList: place, next: intent.next, isCovered: intent.isCovered)
            return (intent.id, file)
        }
        return Dictionary(files) { first, _ in first }
    }

    private static func verdicts(
        on knowledge: Knowledge, embedding: (any TextEmbedding)?, progress: (@Sendable (LoadingProgress) -> Void)?
    ) throws(AssistantError) -> [Int: Verdict] {
        do {
            let set = TrainingTexts(knowledge).set
            let trained = try IntentMatcher.train(set, options: .support, embedding: embedding) { step in
                progress?(LoadingProgress(step))
            }
            let verdicts = trained.heldOut.map { prediction in
                (prediction.example, Verdict(intent: prediction.predicted, probability: prediction.probability))
            }
            return Dictionary(verdicts) { first, _ in first }
        } catch {
            throw .untrainable(reason: "\(error)")
        }
    }
}

// MARK: - Places

extension KnowledgeValidation {
    /// The sentences in the order in which ``TrainingTexts`` hands them to the matcher.
    static func sentences(of knowledge: Knowledge, places: [String: IntentPlaces]) -> [Sentence] {
        let set = TrainingTexts(knowledge).set
        let examples = zip(set.examples, examplePlaces(knowledge, places)).map { example, home in
            Sentence(text: example.text, intent: example.label, near: nil, path: home.path, place: home.place)
        }
        let counterexamples = zip(set.counterexamples, counterexamplePlaces(knowledge, places)).map { example, home in
            Sentence(text: example.text, intent: example.label, near: example.near, path: home.path, place: home.place)
        }
        return examples + counterexamples
    }

    private typealias Home = (path: String, place: Place)

    private static func examplePlaces(_ knowledge: Knowledge, _ places: [String: IntentPlaces]) -> [Home] {
        knowledge.intents.filter(TrainingTexts.isLearned).flatMap { intent -> [Home] in
            guard let own = places[intent.id] else { return [] }
            let examples = zip(intent.examples, own.examples).flatMap { template, place in
                [Home](repeating: (intent.path, place), count: TrainingTexts.sentenceCount(of: template))
            }
            return examples + (intent.isCovered ? [(intent.path, own.title)] : [])
        }
    }

    private static func counterexamplePlaces(_ knowledge: Knowledge, _ places: [String: IntentPlaces]) -> [Home] {
        knowledge.intents.filter(TrainingTexts.isLearned).flatMap { intent in
            (places[intent.id]?.counterexamples ?? []).map { (intent.path, $0) }
        }
    }
}
