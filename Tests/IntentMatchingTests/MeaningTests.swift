import IntentMatching
import Synchronization
import Testing

struct MeaningTests {
    private static let trained = Result { () throws(TrainingError) in
        try IntentMatcher(training: Bakery.set, embedding: ThesaurusEmbedding())
    }

    @Test(arguments: [
        ("do they unlock at dawn", Bakery.hours), ("got a wholemeal baguette", Bakery.bread),
        ("has the courier shipped the parcel", Bakery.delivery), ("one sponge gateau with icing", Bakery.cakes),
    ])
    func questionsInWordsOfNoExampleAreUnderstood(text: String, label: String) throws {
        #expect(try Self.trained.get().match(text).best?.label == label)
    }

    @Test func anExampleIsKnownWithoutAskingWhatItMeans() throws {
        let (embedding, matcher) = try Self.askedMatcher()
        let match = matcher.match("When do you open in the morning?")
        #expect(match.evidence.isLiteral)
        #expect(match.evidence.meaning == nil)
        #expect(embedding.texts == [])
    }

    @Test func theEmbeddingReadsWordsAsTheyAreCorrected() throws {
        let (embedding, matcher) = try Self.askedMatcher()
        _ = matcher.match("Größe? 🥖 the Delivey and the brithday cakes, please")
        #expect(embedding.texts == ["Größe? 🥖 the delivery and the birthday cakes, please"])
    }

    @Test func aPostOfOneSentenceIsReadOnce() throws {
        let (embedding, matcher) = try Self.askedMatcher()
        _ = matcher.matchPost("could a courier bring it?")
        #expect(embedding.texts.count == 1)
        _ = matcher.matchPost("I moved house. Could a courier bring the bread? And do they unlock at dawn?")
        // The whole, its three sentences, and the first question with what was told before it.
        #expect(embedding.texts.count == 1 + 5)
        #expect(embedding.texts.last == "I moved house. Could a courier bring the bread?")
    }

    @Test func twoQuestionsOfAPostAreBothUnderstood() throws {
        let post = try Self.trained.get().matchPost(
            "I moved house last week and the stars were bright. Has the courier shipped it? Do they unlock at dawn?")
        #expect(post.questions.map(\.match.best?.label) == [Bakery.delivery, Bakery.hours])
    }

    @Test func anExampleInAPostCountsAsMuchAsTheSameInOtherWords() throws {
        let story = "I moved house last week. The engine of my car was loud. "
        let known = try Self.trained.get().matchPost(story + "Where is the van with my delivery?").whole
        let near = try Self.trained.get().matchPost(story + "Where is that van with my delivery?").whole
        #expect(known.best?.label == Bakery.delivery && near.best?.label == Bakery.delivery)
        #expect(known.best?.probability ?? 0 >= (near.best?.probability ?? 1) * 0.98)
        #expect(known.inScope >= near.inScope * 0.98)
    }

    @Test func sentencesWithoutASubjectTakeNothingFromAPost() throws {
        let plain = try Self.trained.get().matchPost("Has the courier shipped it? Do they unlock at dawn?")
        let padded = try Self.trained.get().matchPost("2026! Has the courier shipped it? Do they unlock at dawn? 🥐!")
        #expect(padded.questions.map(\.match.best?.label) == plain.questions.map(\.match.best?.label))
        #expect(padded.whole.ranked.allSatisfy { $0.probability.isFinite })
    }

    @Test func onlySentencesWithMuchToSayAreReadForTheirMeaning() throws {
        let (embedding, matcher) = try Self.askedMatcher()
        let post = String(repeating: "The engine of my car was loud. ", count: 100) + "Has the courier shipped it?"
        #expect(matcher.matchPost(post).questions.last?.match.best?.label == Bakery.delivery)
        #expect(embedding.texts.count < 30)
        #expect(embedding.texts.contains("Has the courier shipped it?"))
    }

    @Test func theNearestExampleIsNearInMeaning() throws {
        let match = try Self.trained.get().match("one sponge gateau with icing")
        let meaning = try #require(match.evidence.meaning)
        let nearest = try #require(meaning.nearestExample)
        #expect(Bakery.set.examples[nearest].label == Bakery.cakes)
        #expect(meaning.similarity > 0.9 && meaning.similarity <= 1)
        let explanation = try #require(try Self.trained.get().explain("one sponge gateau with icing"))
        #expect(explanation.nearest.first?.label == Bakery.cakes)
        #expect(explanation.meaning ?? 0 > 0)
    }

    @Test func withoutAnEmbeddingTheMeaningIsNotPartOfTheEvidence() throws {
        #expect(try Bakery.matcher.match("do you bring bread").evidence.meaning == nil)
        #expect(try Bakery.matcher.explain("do you bring bread")?.meaning == nil)
        #expect(try !Bakery.matcher.readsMeaning)
    }

    @Test func textsWithoutWordsHaveNoMeaning() throws {
        for text in ["", "?!", "12345", "🥐🥐🥐"] {
            #expect(try Self.trained.get().match(text).evidence.meaning == nil)
            #expect(try Self.trained.get().matchPost(text).whole.evidence.meaning == nil)
        }
    }

    /// The matcher of the bakery with an embedding that has not been asked anything yet.
    private static func askedMatcher() throws -> (ThesaurusEmbedding, IntentMatcher) {
        let embedding = ThesaurusEmbedding()
        return (embedding, try IntentMatcher(serialized: try trained.get().serialized(), embedding: embedding))
    }
}

// MARK: - Training and bytes

extension MeaningTests {
    @Test func itComesBackTheSameWithItsEmbedding() throws {
        let matcher = try Self.trained.get()
        let copy = try IntentMatcher(serialized: matcher.serialized(), embedding: ThesaurusEmbedding())
        #expect(copy.readsMeaning)
        #expect(copy.serialized() == matcher.serialized())
        #expect(copy.thresholds == matcher.thresholds)
        #expect(copy.quality == matcher.quality)
        for text in ["do they unlock at dawn", "bring a brithday cake to my door", "jobs", ""] {
            #expect(copy.match(text) == matcher.match(text))
            #expect(copy.explain(text) == matcher.explain(text))
        }
    }

    @Test(arguments: [nil, "thesaurus 2"])
    func withoutItsEmbeddingItGoesByWordsAlone(fingerprint: String?) throws {
        let bytes = try Self.trained.get().serialized()
        let copy = try IntentMatcher(
            serialized: bytes, embedding: fingerprint.map { ThesaurusEmbedding(fingerprint: $0) })
        #expect(!copy.readsMeaning)
        #expect(copy.thresholds == (try Bakery.matcher.thresholds))
        #expect(copy.quality == (try Bakery.matcher.quality))
        for text in ["when do you open", "do they unlock at dawn", "a brithday cake"] {
            #expect(copy.match(text) == (try Bakery.matcher.match(text)))
        }
    }

    @Test func theSameSetGivesTheSameBytes() throws {
        let again = try IntentMatcher(training: Bakery.set, embedding: ThesaurusEmbedding())
        #expect(again.serialized() == (try Self.trained.get().serialized()))
    }

    @Test func damagedBytesAreRefused() throws {
        let bytes = try Self.trained.get().serialized()
        #expect(throws: SerializationError.damaged) {
            try IntentMatcher(serialized: Array(bytes.dropLast()), embedding: ThesaurusEmbedding())
        }
        for place in stride(from: bytes.count / 2, to: bytes.count, by: 97) {
            var damaged = bytes
            damaged[place] ^= 0x55
            #expect(throws: SerializationError.damaged) {
                try IntentMatcher(serialized: damaged, embedding: ThesaurusEmbedding())
            }
        }
    }

    @Test func theExamplesAreReadFirstAndCounted() throws {
        let steps = Mutex<[TrainingProgress]>([])
        _ = try IntentMatcher(training: Bakery.set, embedding: ThesaurusEmbedding()) { step in
            steps.withLock { $0.append(step) }
        }
        let texts = Bakery.set.examples.count + Bakery.set.counterexamples.count
        let all = steps.withLock { $0 }
        #expect(all.prefix(texts).allSatisfy { $0.stage == .embedding && $0.total == texts })
        #expect(all.prefix(texts).map(\.finished) == Array(1...texts))
        #expect(all.dropFirst(texts).allSatisfy { $0.stage != .embedding })
        #expect(all.last.map { $0.finished == $0.total } == true)
    }

    @Test(arguments: [BrokenEmbedding.Fault.tooShort, .tooFew, .notNumbers, .zeros])
    func anEmbeddingThatBreaksItsWordCrashesNothing(fault: BrokenEmbedding.Fault) throws {
        let matcher = try IntentMatcher(training: Bakery.set, embedding: BrokenEmbedding(fault: fault))
        for text in ["is the delivery of rolls free", "do you have gluten free rye bread", "a wedding cake for 20"] {
            let match = matcher.match(text)
            #expect(match.ranked.allSatisfy { $0.probability.isFinite } && match.inScope.isFinite)
            #expect(match.best?.label == (try Bakery.matcher.match(text).best?.label))
            #expect(matcher.explain(text)?.meaning?.isFinite != false)
        }
    }

    @Test func aQuestionWhoseVectorIsNoneGoesByItsWords() throws {
        let bytes = try Self.trained.get().serialized()
        let embedding = BrokenEmbedding(fault: .notNumbers, dimensions: 7, fingerprint: "thesaurus 1")
        let matcher = try IntentMatcher(serialized: bytes, embedding: embedding)
        for text in ["when do you open", "a brithday cake", "which bread is it"] {
            #expect(matcher.match(text).ranked == (try Bakery.matcher.match(text).ranked))
        }
    }

    @Test func oneExampleALabelIsEnoughForTheMeaning() throws {
        var set = TrainingSet()
        for (label, texts) in Bakery.questions { set.add(texts[0], label: label) }
        let matcher = try IntentMatcher(training: set, embedding: ThesaurusEmbedding())
        #expect(matcher.match("do they unlock at dawn").best?.label == Bakery.hours)
        #expect(matcher.match("one sponge gateau with icing").best?.label == Bakery.cakes)
    }
}

/// An embedding that does not give what it should.
struct BrokenEmbedding: TextEmbedding {
    enum Fault: Sendable { case tooShort, tooFew, notNumbers, zeros }

    let fault: Fault
    var dimensions = 3
    var fingerprint = "broken"

    func vector(of utf8: UnsafeBufferPointer<UInt8>) -> [Float] {
        switch fault {
        case .tooShort: [1]
        case .tooFew: [0, 1, 0]
        case .notNumbers: [.nan, .infinity, 0]
        case .zeros: [0, 0, 0]
        }
    }

    func vectors(of texts: [String], progress: (@Sendable (Int) -> Void)?) -> [[Float]] {
        let all = texts.map { _ in [].withUnsafeBufferPointer { vector(of: $0) } }
        return fault == .tooFew ? Array(all.prefix(3)) : all
    }
}
