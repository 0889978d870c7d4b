import IntentMatching

/// A tiny training set: questions to a bakery.
enum Bakery {
    static let hours = "opening-hours"
    static let bread = "bread-types"
    static let delivery = "delivery"
    static let cakes = "cake-order"
    static let jobs = "jobs"

    static let questions: [(label: String, texts: [String])] = [
        (
            hours,
            [
                "when do you open in the morning", "what are your opening hours", "are you open on Sunday",
                "how late does the shop stay open", "is the bakery closed on holidays", "at what time do you close",
            ]
        ),
        (
            bread,
            [
                "which kinds of bread do you bake", "do you have rye bread without wheat",
                "is there any gluten free bread", "what flour is in the sourdough loaf",
                "do your rolls contain sesame seeds", "I'm looking for a dark bread with seeds",
            ]
        ),
        (
            delivery,
            [
                "can you deliver rolls to my house", "how much does delivery cost",
                "do you bring the order to my door", "my delivery has not arrived yet",
                "is delivery free above $20", "where is the van with my delivery",
            ]
        ),
        (
            cakes,
            [
                "I want to order a birthday cake", "how far ahead must a wedding cake be ordered",
                "can I choose the filling of the cake", "what does a cake for 30 guests cost",
                "could you write a name on the birthday cake", "do you make cakes in the shape of a horse",
            ]
        ),
        (
            jobs,
            [
                "are you hiring bakers", "how can I apply for a job", "do you take apprentices this year",
                "what is the salary of a baker", "who reads my job application", "is there a vacancy for sales staff",
            ]
        ),
    ]

    /// The set; jobs are out of scope.
    static var set: TrainingSet {
        var set = TrainingSet()
        for (label, texts) in questions {
            for text in texts { set.add(text, label: label) }
        }
        set.outOfScope = [jobs]
        set.keywords[delivery] = KeywordEvidence(
            eachOf: [["deliver", "bring"], ["door", "house", "home"]], helps: ["van"], rulesOut: ["birthday cake"])
        set.counterexamples = [
            Counterexample(text: "do you deliver birthday cakes too", label: cakes, near: delivery)
        ]
        return set
    }

    /// One matcher for all tests that only read it.
    static let trained = Result { () throws(TrainingError) in try IntentMatcher.train(set) }

    static var matcher: IntentMatcher {
        get throws { try trained.get().matcher }
    }
}
