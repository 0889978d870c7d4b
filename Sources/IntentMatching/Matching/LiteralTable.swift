/// The whole texts of the training examples and the labels they have.
struct LiteralTable {
    /// How much of the belief a text that is an example gives to its label.
    static let certainty: Float = 0.99

    /// Numbers for texts.
    private(set) var texts = FeatureTable()

    /// The labels of each text, ascending. More than one where the training
    /// set contradicts itself.
    private(set) var labels: [[UInt32]] = []

    /// An empty table.
    init() {}

    /// A table from its parts, or nil where they do not form one.
    init?(texts: FeatureTable, labels: [[UInt32]], labelCount: Int) {
        guard texts.count == labels.count, labels.joined().allSatisfy({ $0 < labelCount }) else { return nil }
        (self.texts, self.labels) = (texts, labels)
    }

    /// The key of a text.
    static func key(of text: NormalisedText) -> UInt64 {
        NGramHash.key(NGramHash.raw(text.scalars, in: text.scalars.indices), .text)
    }

    /// Adds an example.
    mutating func add(_ key: UInt64, label: Int) {
        let number = Int(texts.insert(key))
        if number == labels.count { labels.append([]) }
        if !labels[number].contains(UInt32(label)) { labels[number].append(UInt32(label)) }
        labels[number].sort()
    }

    /// The labels of a text, or none.
    func labels(of text: NormalisedText) -> [UInt32] {
        let number = texts.find(Self.key(of: text))
        return number == FeatureTable.unknown ? [] : labels[Int(number)]
    }
}
