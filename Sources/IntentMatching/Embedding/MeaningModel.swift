/// What was learned about the meaning of the examples. Never changes.
struct MeaningModel {
    /// The fingerprint of the embedding that it was learned with.
    let fingerprint: String

    /// The raw scores of the labels.
    let linear: LinearModel

    /// The vectors of the examples.
    let rows: MeaningRows

    /// Finds examples.
    let search: MeaningSearch

    /// How scores of words and meaning together are judged.
    let judgement: Judgement

    /// Whether the model was learned with an embedding.
    func fits(_ embedding: any TextEmbedding) -> Bool {
        embedding.fingerprint == fingerprint && embedding.dimensions == rows.dimensions
    }
}
