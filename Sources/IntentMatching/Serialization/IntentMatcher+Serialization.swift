extension IntentMatcher {
    /// Reads a matcher that ``serialized()`` wrote.
    ///
    /// - Parameters:
    ///   - bytes: What was written.
    ///   - embedding: The embedding that the matcher was trained with. Without it, or with
    ///     another one, the matcher goes by words alone.
    /// - Throws: ``SerializationError`` for any other bytes.
    public init(serialized bytes: [UInt8], embedding: (any TextEmbedding)? = nil) throws(SerializationError) {
        try self.init(serialized: bytes[...], embedding: embedding)
    }

    /// Reads a matcher that ``serialized()`` wrote. The matcher keeps the array that the bytes
    /// are a part of, and reads most of its numbers from there.
    ///
    /// - Parameters:
    ///   - bytes: What was written.
    ///   - embedding: The embedding that the matcher was trained with. Without it, or with
    ///     another one, the matcher goes by words alone.
    /// - Throws: ``SerializationError`` for any other bytes.
    public init(
        serialized bytes: ArraySlice<UInt8>, embedding: (any TextEmbedding)? = nil
    ) throws(SerializationError) {
        var reader = ByteReader(try Envelope.open(bytes))
        self.init(model: MatchingModel(parts: try ModelParts(&reader)), embedding: embedding)
    }

    /// The matcher as bytes: the learned thresholds are in them, overrides are
    /// not. Numbers are stored as this kind of processor stores them.
    public func serialized() -> [UInt8] {
        var writer = ByteWriter(
            reserving: model.linear.weights.count + model.index.values.count * 3
                + (model.meaning?.rows.numbers.count ?? 0) + 2_000_000)
        Envelope.begin(&writer)
        model.write(to: &writer)
        return Envelope.seal(writer.bytes)
    }
}
