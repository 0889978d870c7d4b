import IntentMatching
import Synchronization
import Testing

struct TrainingTests {
    @Test(arguments: [
        ("when does the shop close on Sunday", Bakery.hours), ("what hours are you open", Bakery.hours),
        ("is there rye in this bread", Bakery.bread), ("any bread with sesame", Bakery.bread),
        ("what is the cost of delivery", Bakery.delivery), ("bring it to my house please", Bakery.delivery),
        ("order a cake for a wedding", Bakery.cakes), ("apply for a job as baker", Bakery.jobs),
    ])
    func learnsWhatExamplesHaveInCommon(text: String, label: String) throws {
        #expect(try Bakery.matcher.match(text).best?.label == label)
    }

    @Test func everyExampleIsCertain() throws {
        let matcher = try Bakery.matcher
        for (label, texts) in Bakery.questions {
            for text in texts {
                let match = matcher.match(text)
                #expect(match.best?.label == label)
                #expect(match.best?.probability ?? 0 >= 0.99)
                #expect(match.evidence.isLiteral)
                #expect(label == Bakery.jobs ? match.inScope <= 0.01 : match.inScope >= 0.99)
            }
        }
    }

    @Test(arguments: ["WHEN DO YOU OPEN, in the morning?!", "  when do you\topen in the morning\n"])
    func literalMeansTheSameWords(text: String) throws {
        #expect(try Bakery.matcher.match(text).best?.probability ?? 0 >= 0.99)
    }

    @Test func counterexampleBelongsToItsLabel() throws {
        let match = try Bakery.matcher.match("do you deliver birthday cakes too")
        #expect(match.decision == .confident(Bakery.cakes))
    }

    @Test func theSameSetGivesTheSameBytes() throws {
        let again = try IntentMatcher(training: Bakery.set)
        #expect(try again.serialized() == Bakery.matcher.serialized())
    }

    @Test func contradictionSharesTheBelief() throws {
        var set = Bakery.set
        set.add("are you open on Sunday", label: Bakery.jobs)
        let match = try IntentMatcher(training: set).match("are you open on Sunday")
        #expect(Set(match.ranked.prefix(2).map(\.label)) == [Bakery.hours, Bakery.jobs])
        #expect(match.ranked.prefix(2).allSatisfy { $0.probability > 0.49 })
    }

    @Test func variantsOfOneSentenceAreNeverHeldOutApart() throws {
        var set = Bakery.set
        let variants = ["oak", "beech", "maple", "birch", "walnut"].map { "is the oven fired with \($0)" }
        set.add(variants: variants, label: "oven")
        set.add(variants: variants.map { $0.replacing("fired", with: "heated") }, label: "oven")
        let trained = try IntentMatcher.train(set)
        #expect(trained.heldOut.filter { $0.label == "oven" }.count == 10)
        #expect(set.examples.filter { $0.label == "oven" }.reduce(0) { $0 + $1.weight }.rounded() == 2)
    }

    @Test func heldOutPredictionsAreInOrderAndCalibrated() throws {
        let trained = try Bakery.trained.get()
        #expect(trained.heldOut.map(\.example) == trained.heldOut.map(\.example).sorted())
        #expect(trained.heldOut.allSatisfy { (0...1).contains($0.probability) })
        #expect(trained.matcher.quality.tested == trained.heldOut.count)
        #expect(trained.matcher.quality.scopeSeparation > 0.5)
    }

    @Test func progressCountsToItsTotal() throws {
        let steps = Mutex<[TrainingProgress]>([])
        _ = try IntentMatcher(training: Bakery.set, progress: { step in steps.withLock { $0.append(step) } })
        let seen = steps.withLock { $0 }
        #expect(seen.map(\.finished) == Array(1...seen.count))
        #expect(seen.allSatisfy { $0.total == seen.count })
        #expect(seen.filter { $0.stage == .finalModel }.count == 1)
    }
}
