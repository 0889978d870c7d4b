extension IntentMatcher {
    /// Why a text gets a label: the best one, if none is named.
    ///
    /// - Parameters:
    ///   - text: The question.
    ///   - label: A known label, or nil for the best one.
    ///   - limit: How many features and examples are given at most.
    /// - Returns: Nil where the label is unknown or the text has no word in it.
    public func explain(_ text: String, label: String? = nil, limit: Int = 12) -> Explanation? {
        var copy = text
        return copy.withUTF8 { bytes in
            var reader = TextReader(model, embedding: embedding, comparesWithAll: true)
            let reading = reader.read(UnsafeBufferPointer(rebasing: bytes.prefix(Self.longestText)))
            let match = Assessment(reading, model).match(thresholds)
            guard let wanted = label ?? match.best?.label, match.best != nil,
                let number = model.labels.firstIndex(of: wanted)
            else { return nil }
            return Explainer(reader: reader, reading: reading, match: match, label: number)
                .explanation(thresholds, limit: max(limit, 0))
        }
    }
}
