/// The files that a trained matcher is asked about.
package struct MatcherTest: Sendable {
    /// Rows of label and text. Those with a label out of scope count as texts of no label.
    package let questions: LabelledFile

    /// Texts of no label, or nil. Their labels are not read.
    package let strangers: LabelledFile?

    /// Rows of label and text on which thresholds are chosen, or nil.
    package let validation: LabelledFile?

    /// What is asked.
    package init(questions: LabelledFile, strangers: LabelledFile? = nil, validation: LabelledFile? = nil) {
        (self.questions, self.strangers, self.validation) = (questions, strangers, validation)
    }

    /// How many texts there are.
    var count: Int { questions.rows.count + (strangers?.rows.count ?? 0) + (validation?.rows.count ?? 0) }
}
