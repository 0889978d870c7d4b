package import IntentMatching

/// What a matcher learns from a file of labelled texts.
package struct LabelledTraining: Sendable {
    /// What is learned.
    package let set: TrainingSet

    /// How many texts of the file are learned.
    package let examples: Int

    /// How many names of labels are learned beside them.
    package let labelNames: Int

    /// What a matcher learns.
    ///
    /// - Parameters:
    ///   - file: Rows of label and text.
    ///   - outOfScope: Labels of the file that stand for topics out of scope.
    ///   - learnsLabelNames: Whether the name of a label in scope is one more
    ///     way of asking, as the title of an intent is: "card arrival" for
    ///     `card_arrival`. Names without a letter are left out.
    package init(_ file: LabelledFile, outOfScope: Set<String> = [], learnsLabelNames: Bool = true) {
        var set = TrainingSet()
        for row in file.rows { set.add(row.cells[1], label: row.cells[0]) }
        set.outOfScope = outOfScope
        examples = set.examples.count
        if learnsLabelNames {
            for label in Set(set.examples.map(\.label)).subtracting(outOfScope).sorted() {
                if let name = LabelName.words(of: label) { set.add(name, label: label) }
            }
        }
        labelNames = set.examples.count - examples
        self.set = set
    }
}
