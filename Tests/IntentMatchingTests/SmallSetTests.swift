import IntentMatching
import Testing

struct SmallSetTests {
    @Test func oneLabelWithOneExample() throws {
        var set = TrainingSet()
        set.add("when do you open", label: "hours")
        let matcher = try IntentMatcher(training: set)
        #expect(matcher.match("when do you open").decision == .confident("hours"))
        #expect(matcher.match("the moon is made of cheese").decision != .confident("hours"))
    }

    @Test func oneLabelWithManyExamples() throws {
        var set = TrainingSet()
        for text in Bakery.questions[0].texts { set.add(text, label: "hours") }
        let matcher = try IntentMatcher(training: set)
        #expect(matcher.match("when are you open").best?.probability == 1)
        #expect(matcher.match("zebra quagga okapi").inScope < 0.2)
    }

    @Test func twoLabels() throws {
        var set = TrainingSet()
        for text in Bakery.questions[0].texts { set.add(text, label: "hours") }
        for text in Bakery.questions[1].texts { set.add(text, label: "bread") }
        let matcher = try IntentMatcher(training: set)
        #expect(matcher.match("what time does the bakery open").best?.label == "hours")
        #expect(matcher.match("bread with seeds").best?.label == "bread")
    }

    @Test func oneLabelInScopeAndOneOut() throws {
        var set = TrainingSet()
        for text in Bakery.questions[0].texts { set.add(text, label: "hours") }
        for text in Bakery.questions[4].texts { set.add(text, label: "jobs") }
        set.outOfScope = ["jobs"]
        let matcher = try IntentMatcher(training: set)
        #expect(matcher.outOfScopeLabels == ["jobs"])
        #expect(matcher.match("are you hiring an apprentice").decision == .outOfScope("jobs"))
    }

    @Test func manyLabelsWithOneExampleEach() throws {
        var set = TrainingSet()
        for (label, texts) in Bakery.questions { set.add(texts[0], label: label) }
        let matcher = try IntentMatcher(training: set)
        #expect(matcher.quality.tested == 0)
        #expect(matcher.match("at what hour do you open in the morning").best?.label == Bakery.hours)
    }

    @Test func rankingIsCutAtItsLimit() throws {
        var set = TrainingSet()
        for number in 0..<25 {
            let word = String(repeating: Character(Unicode.Scalar(UInt8(97 + number))), count: 5)
            set.add("tell me about \(word)", label: "topic-\(number)")
        }
        let match = try IntentMatcher(training: set).match("about ccccc")
        #expect(match.ranked.count == IntentMatcher.rankedLabels)
        #expect(match.best?.label == "topic-2")
        #expect(match.ranked.map(\.probability) == match.ranked.map(\.probability).sorted(by: >))
    }
}
