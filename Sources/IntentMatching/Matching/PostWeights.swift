/// How a post of several sentences is read: as a whole, or by its sentences.
///
/// A matcher that learned short questions finds one in a story by its
/// sentences; one that learned stories knows them as a whole.
public struct PostWeights: Hashable, Sendable {
    /// The share of the whole text in the scores of a post, 0 to 1; the
    /// sentences have the rest.
    public var whole: Float

    /// The share of the post in the scores of one of its questions, 0 to 1: a
    /// question often makes sense only with what was told before.
    public var context: Float

    /// For matchers that learned short questions only. Chosen on validation
    /// questions of two public sets (BANKING77, HWU64) hidden among invented
    /// sentences of small talk: 72 and 66 of 100 are found among seven other
    /// sentences, 50 and 46 by the whole text alone, 77 and 72 when asked on
    /// their own.
    public static let shortQuestions = PostWeights(whole: 0.1, context: 0.2)

    /// For matchers whose examples are stories too. Chosen on a fifth of the
    /// examples of Ombud's knowledge, left out of training: of those with 45
    /// words and more, 85 of 100 got the right label first, 71 where the whole
    /// had a share of 0.3. Of two of those questions among small talk, 77 of
    /// 100 were found, 74 where the post had a share of 0.5.
    public static let stories = PostWeights(whole: 0.85, context: 0.2)

    /// Weights; what is outside 0 to 1 is taken for the nearest bound.
    public init(whole: Float, context: Float) {
        (self.whole, self.context) = (min(max(whole, 0), 1), min(max(context, 0), 1))
    }
}
