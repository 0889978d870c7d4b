/// Whether the service can do its work, check by check.
struct ReadinessReport: Encodable, Equatable, Sendable {
    /// What is looked at. Raw values are what a caller reads.
    enum Hindrance: String, Encodable, CaseIterable, Sendable {
        /// Nothing can be written to the store.
        case store
        /// More waits to be decided than is allowed.
        case backlog
        /// A forum has not been reached for longer than is allowed.
        case forum
        /// It stops.
        case stopping
    }

    /// Whether nothing hinders it.
    var isReady: Bool { hindrances.isEmpty }
    /// What hinders it.
    let hindrances: [Hindrance]
    /// The hash of the knowledge that answers.
    let knowledge: String
    /// How many messages wait to be decided; nil where the store cannot be read.
    let waiting: Int?
    /// For how many seconds each forum has not been reached; 0 where the last try went well.
    let forums: [String: Int]

    private enum CodingKeys: CodingKey {
        case ready, hindrances, knowledge, waiting, forums
    }

    /// Writes all members.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(isReady, forKey: .ready)
        try container.encode(hindrances, forKey: .hindrances)
        try container.encode(knowledge, forKey: .knowledge)
        try container.encode(waiting, forKey: .waiting)
        try container.encode(forums, forKey: .forums)
    }
}
