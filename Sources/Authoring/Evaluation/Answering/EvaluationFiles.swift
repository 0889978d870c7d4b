import Foundation

/// The files that the whole assistant is asked about; those that are nil are left out.
package struct EvaluationFiles: Sendable {
    /// Rows of intent, further acceptable intents (by commas, may be empty), text.
    package let questions: String?

    /// Rows of topic and text, all of them about uncovered things.
    package let outOfScope: String?

    /// Rows of intents (by commas, the deciding one first; `elsewhere` for an
    /// uncovered part) and text.
    package let posts: String?

    /// Rows of facts (JSON; under `_optional` what can be inferred) and text.
    package let situations: String?

    /// Some paths.
    package init(
        questions: String? = nil, outOfScope: String? = nil, posts: String? = nil, situations: String? = nil
    ) {
        (self.questions, self.outOfScope, self.posts, self.situations) = (questions, outOfScope, posts, situations)
    }
}

extension EvaluationFiles {
    /// The files of a folder. Not every project has messages with facts: that
    /// file is left out where there is none.
    package static func standard(in folder: String) -> EvaluationFiles {
        let situations = folder + "situations.tsv"
        return EvaluationFiles(
            questions: folder + "questions.tsv", outOfScope: folder + "out-of-scope.tsv", posts: folder + "posts.tsv",
            situations: FileManager.default.fileExists(atPath: situations) ? situations : nil)
    }
}
