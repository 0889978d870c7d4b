/// What the declared keywords of one label say about a text.
struct KeywordSignals: Equatable {
    /// 1 if a phrase of every group is there.
    var complete: Float = 0

    /// The share of the groups that have a phrase there, if not all have.
    var partial: Float = 0

    /// The helping phrases that are there: 1 for three or more.
    var helps: Float = 0

    /// 1 if a phrase is there that rules the label out.
    var ruledOut: Float = 0
}
