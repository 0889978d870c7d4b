/// The parts of a model, as they come out of a file.
struct ModelParts {
    var labels: [String]
    var isOutOfScope: [Bool]
    var table: FeatureTable
    var vectoriser: Vectoriser
    var linear: LinearModel
    var index: ExampleIndex
    var exampleLabels: [UInt32]
    var keywords: KeywordTable
    var literals: LiteralTable
    var judgement: Judgement
    var meaning: MeaningModel?
}
