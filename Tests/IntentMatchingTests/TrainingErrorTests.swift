import IntentMatching
import Testing

struct TrainingErrorTests {
    private func set(_ change: (inout TrainingSet) -> Void) -> TrainingSet {
        var set = TrainingSet()
        set.add("when do you open", label: "hours")
        set.add("which bread is dark", label: "bread")
        change(&set)
        return set
    }

    private func error(of set: TrainingSet, options: TrainingOptions = TrainingOptions()) -> TrainingError? {
        do throws(TrainingError) {
            _ = try IntentMatcher(training: set, options: options)
            return nil
        } catch { return error }
    }

    @Test func noExamples() {
        #expect(error(of: TrainingSet()) == .noExamples)
    }

    @Test(arguments: ["", "  ", "?!…", "\u{0}\u{0}", "🥖"])
    func exampleWithoutWords(text: String) {
        #expect(error(of: set { $0.add(text, label: "hours") }) == .emptyExample(index: 2))
        let counterexample = Counterexample(text: text, label: "hours", near: "bread")
        #expect(error(of: set { $0.counterexamples = [counterexample] }) == .emptyCounterexample(index: 0))
        #expect(
            error(of: set { $0.keywords = ["bread": KeywordEvidence(helps: [text])] }) == .emptyPhrase(label: "bread"))
    }

    @Test(arguments: [0, -1, .nan, .infinity])
    func weightThatIsNoWeight(weight: Double) {
        let example = TrainingExample(text: "is it open", label: "hours", weight: weight)
        #expect(error(of: set { $0.examples.append(example) }) == .badWeight(index: 2))
    }

    @Test func labelsWithoutExamples() {
        #expect(error(of: set { $0.outOfScope = ["jobs"] }) == .unknownLabel("jobs"))
        #expect(error(of: set { $0.keywords = ["cake": KeywordEvidence()] }) == .unknownLabel("cake"))
    }

    @Test func nothingInScope() {
        #expect(error(of: set { $0.outOfScope = ["hours", "bread"] }) == .nothingInScope)
    }

    @Test func tooManyGroups() {
        let evidence = KeywordEvidence(eachOf: Array(repeating: ["dark"], count: 33))
        #expect(error(of: set { $0.keywords = ["bread": evidence] }) == .tooManyGroups(label: "bread"))
    }

    @Test func optionsOutsideTheirRange() {
        var options = TrainingOptions()
        options.folds = 1
        #expect(error(of: set { _ in }, options: options) == .badOptions)
        options = TrainingOptions()
        options.inverseRegularisation = .nan
        #expect(error(of: set { _ in }, options: options) == .badOptions)
    }

    @Test func descriptionsNeverQuoteExamples() {
        #expect("\(TrainingError.emptyExample(index: 3))" == "example 3 has no word in it")
    }
}
