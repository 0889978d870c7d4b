/// What was learned about the meaning of the examples. Never changes.
struct MeaningModel {
    /// The fingerprint of the embedding that it was learned with.
    let fingerprint: String

    /// The raw scores of the labels.
    let linear: LinearModel

    /// The vectors of the examples.
    let rows: MeaningRows

    /// How scores of words and meaning together are judged.
    let judgement: Judgement
}
