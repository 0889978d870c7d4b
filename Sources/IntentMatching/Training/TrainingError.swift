/// Why a training set was refused.
public enum TrainingError: Error, Hashable, Sendable {
    /// There is no example.
    case noExamples

    /// The example at this index has no word in it.
    case emptyExample(index: Int)

    /// The example at this index has a weight outside ``TrainingExample/weights``.
    case badWeight(index: Int)

    /// The counterexample at this index has no word in it.
    case emptyCounterexample(index: Int)

    /// Keywords or the list of out-of-scope labels name a label without examples.
    case unknownLabel(String)

    /// A keyword phrase of this label has no word in it.
    case emptyPhrase(label: String)

    /// This label has more keyword groups than ``KeywordEvidence/maximumGroups``.
    case tooManyGroups(label: String)

    /// All labels are out of scope.
    case nothingInScope

    /// An option is outside its range.
    case badOptions
}

extension TrainingError: CustomStringConvertible {
    /// One sentence in plain English. It never quotes an example.
    public var description: String {
        switch self {
        case .noExamples: "the training set has no example"
        case .emptyExample(let index): "example \(index) has no word in it"
        case .badWeight(let index): "example \(index) has a weight that is not between 0.000001 and 1,000,000"
        case .emptyCounterexample(let index): "counterexample \(index) has no word in it"
        case .unknownLabel(let label): "the label \(label) has no example"
        case .emptyPhrase(let label): "a keyword phrase of the label \(label) has no word in it"
        case .tooManyGroups(let label):
            "the label \(label) has more than \(KeywordEvidence.maximumGroups) keyword groups"
        case .nothingInScope: "every label is out of scope"
        case .badOptions: "a training option is outside its range"
        }
    }
}
