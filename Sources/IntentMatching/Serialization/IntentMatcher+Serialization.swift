extension IntentMatcher {
    /// Reads a matcher that ``serialized()`` wrote.
    ///
    /// - Throws: ``SerializationError`` for any other bytes.
    public init(serialized bytes: [UInt8]) throws(SerializationError) {
        let payload = try Envelope.open(bytes)
        var reader = ByteReader(bytes, in: payload)
        self.init(model: MatchingModel(parts: try ModelParts(&reader)))
    }

    /// The matcher as bytes: the learned thresholds are in them, overrides are
    /// not. Numbers are stored as this kind of processor stores them.
    public func serialized() -> [UInt8] {
        var writer = ByteWriter(reserving: model.linear.weights.count * 4 + 1_000_000)
        Envelope.begin(&writer)
        model.write(to: &writer)
        return Envelope.seal(writer.bytes)
    }
}
