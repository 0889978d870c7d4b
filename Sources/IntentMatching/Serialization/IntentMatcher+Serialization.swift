extension IntentMatcher {
    /// Reads a matcher that ``serialized()`` wrote.
    ///
    /// - Throws: ``SerializationError`` for any other bytes.
    public init(serialized bytes: [UInt8]) throws(SerializationError) {
        try self.init(serialized: bytes[...])
    }

    /// Reads a matcher that ``serialized()`` wrote. The matcher keeps the array that the bytes
    /// are a part of, and reads most of its numbers from there.
    ///
    /// - Throws: ``SerializationError`` for any other bytes.
    public init(serialized bytes: ArraySlice<UInt8>) throws(SerializationError) {
        var reader = ByteReader(try Envelope.open(bytes))
        self.init(model: MatchingModel(parts: try ModelParts(&reader)))
    }

    /// The matcher as bytes: the learned thresholds are in them, overrides are
    /// not. Numbers are stored as this kind of processor stores them.
    public func serialized() -> [UInt8] {
        var writer = ByteWriter(reserving: model.linear.weights.count + model.index.values.count * 3 + 2_000_000)
        Envelope.begin(&writer)
        model.write(to: &writer)
        return Envelope.seal(writer.bytes)
    }
}
