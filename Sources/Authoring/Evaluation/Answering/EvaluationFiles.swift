/// The files that the whole assistant is asked about; those that are nil are left out.
package struct EvaluationFiles: Sendable {
    /// Rows of intent, further acceptable intents (by commas, may be empty), text.
    package let questions: String?

    /// Rows of topic and text, all of them about uncovered things.
    package let outOfScope: String?

    /// Rows of intents (by commas, the deciding one first; `elsewhere` for an
    /// uncovered part) and text.
    package let posts: String?

    /// Some paths.
    package init(questions: String? = nil, outOfScope: String? = nil, posts: String? = nil) {
        (self.questions, self.outOfScope, self.posts) = (questions, outOfScope, posts)
    }
}
