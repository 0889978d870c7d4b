import ArgumentParser
import Authoring

/// The files of any labelled texts, and how they are learned.
struct MatcherOptions: ParsableArguments {
    /// What was read.
    struct Files {
        let training: LabelledTraining
        let test: MatcherTest
    }

    @Option(help: "Labelled texts to learn from.", completion: .file())
    var train: String?

    @Option(help: "Labelled texts to ask.", completion: .file())
    var test: String?

    @Option(help: "Labelled texts to choose thresholds on.", completion: .file())
    var valid: String?

    @Option(
        name: .customLong("out-of-scope-label"),
        help: ArgumentHelp("A label that means no label; may be given again.", valueName: "label"))
    var outOfScopeLabels: [String] = []

    @Flag(name: .customLong("no-label-names"), help: "Do not learn the names of the labels.")
    var skipsLabelNames = false

    func validate() throws {
        guard (train == nil) == (test == nil) else { throw ValidationError("--train and --test go together.") }
        guard train != nil || valid == nil && outOfScopeLabels.isEmpty && !skipsLabelNames else {
            throw ValidationError("--valid, --out-of-scope-label and --no-label-names go with --train.")
        }
    }

    /// Reads the files; nil where none was named.
    ///
    /// - Parameter strangers: The file of texts of no label.
    func files(outOfScope strangers: String?) throws(LabelledFile.Problem) -> Files? {
        guard let train, let test else { return nil }
        let training = LabelledTraining(
            try Self.read(train), outOfScope: Set(outOfScopeLabels), learnsLabelNames: !skipsLabelNames)
        return Files(
            training: training,
            test: MatcherTest(
                questions: try Self.read(test), strangers: try strangers.map(Self.read),
                validation: try valid.map(Self.read)))
    }

    private static func read(_ path: String) throws(LabelledFile.Problem) -> LabelledFile {
        try LabelledFile(at: path, columns: ["label", "text"])
    }
}
