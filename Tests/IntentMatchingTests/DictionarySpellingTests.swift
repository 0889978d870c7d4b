import IntentMatching
import Testing

/// What the speller does where the embedding knows more words than training.
struct DictionarySpellingTests {
    private static let trained = Result { () throws(TrainingError) in
        var set = Bakery.set
        // One example is misspelt as some questions are.
        set.add("is the braed fresh", label: Bakery.bread)
        for day in 1...60 { set.add("is the bread of day \(day) fresh", label: Bakery.bread) }
        return try IntentMatcher(training: set, embedding: ThesaurusEmbedding())
    }

    private func words(_ text: String) throws -> [String] {
        try Self.trained.get().match(text).corrections.map(\.replacement)
    }

    @Test(arguments: [
        ("the enginne of the boat", "engine"), ("a parcle for me", "parcel"), ("my empolyed cousin", "employed"),
        ("a rver", "river"),
    ])
    func wordsOfTheDictionaryStandForMisspeltOnes(text: String, word: String) throws {
        #expect(try words(text) == [word])
    }

    @Test func whatAnExampleMisspeltIsReadRight() throws {
        #expect(try words("some dark braed please") == ["bread"])
        let alone = try IntentMatcher(serialized: try Self.trained.get().serialized())
        #expect(alone.match("some dark braed please").corrections == [])
    }

    @Test(arguments: ["shut the doors at dawn", "icing on a sponge", "is the braed fresh", "zzxqk vvbnm"])
    func knownLiteralAndDistantWordsStay(text: String) throws {
        #expect(try words(text) == [])
    }

    @Test func shortWordsAreReadAsWordsOfTrainingOnly() throws {
        #expect(try words("ry with seeds and a vxn") == ["van"])
        #expect(try words("a jbo") == ["job"])
    }
}
