/// The whole texts of the training examples and the labels they have.
struct LiteralTable {
    /// How much of the belief a text that is an example gives to its label.
    static let certainty: Float = 0.99

    /// Numbers for texts.
    private(set) var texts = FeatureTable()

    /// Where the labels of each text begin, and after the last text the end.
    private(set) var starts: [UInt32] = [0]

    /// The labels of all texts, ascending for each. A text has more than one
    /// where the training set contradicts itself.
    private(set) var labels: [UInt32] = []

    /// A table of texts, given by their keys, and the label of each.
    init(keys: [UInt64], labels: [Int]) {
        var labelsOfText: [[Int]] = []
        for (key, label) in zip(keys, labels) {
            let number = Int(texts.insert(key))
            if number == labelsOfText.count { labelsOfText.append([]) }
            if !labelsOfText[number].contains(label) { labelsOfText[number].append(label) }
        }
        for labels in labelsOfText {
            self.labels += labels.sorted().map { UInt32($0) }
            starts.append(UInt32(self.labels.count))
        }
    }

    /// A table from its parts, or nil where they do not form one.
    init?(texts: FeatureTable, starts: [UInt32], labels: [UInt32], labelCount: Int) {
        guard starts.count == texts.count + 1, starts.first == 0, starts.last.map(Int.init) == labels.count,
            zip(starts, starts.dropFirst()).allSatisfy({ $0 < $1 }), labels.allSatisfy({ $0 < labelCount })
        else { return nil }
        (self.texts, self.starts, self.labels) = (texts, starts, labels)
    }

    /// The key of a text.
    static func key(of text: NormalisedText) -> UInt64 {
        NGramHash.key(NGramHash.raw(text.scalars, in: text.scalars.indices), .text)
    }

    /// The labels of a text, or none.
    func labels(of text: NormalisedText) -> ArraySlice<UInt32> {
        let number = Int(texts.find(Self.key(of: text)))
        return number == FeatureTable.unknown ? [] : labels[Int(starts[number])..<Int(starts[number + 1])]
    }
}
