extension ScoreEstimate.Shortfall: Encodable {
    private enum Key: String, CodingKey {
        case jobs, clients
    }

    /// Writes how many jobs and clients are missing.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(jobs, forKey: .jobs)
        try container.encode(clients, forKey: .clients)
    }
}
