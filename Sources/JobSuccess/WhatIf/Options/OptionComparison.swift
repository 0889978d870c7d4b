/// What can be done with one contract or happen to it.
public struct OptionComparison: Hashable, Sendable {
    /// An action that cannot be taken.
    public struct Impossible: Hashable, Sendable {
        /// The action; a partial refund without an amount.
        public var action: ContractAction
        /// Why not.
        public var reason: NotPossible
    }

    /// The contract.
    public var contract: Contract.ID
    /// The freelancer's choices, best first, then what is advised against,
    /// then what is up to the client. At most one is recommended.
    public var options: [ScoreOption]
    /// What has to be known before all options, in a sentence or two, such as
    /// that there is nothing to do; nil where there is nothing to say.
    public var note: String?
    /// The rest.
    public var notPossible: [Impossible]

    /// The recommended option, if there is one.
    public var recommended: ScoreOption? { options.first { $0.advice == .recommended } }
}

extension OptionComparison: Encodable {
    private enum Key: String, CodingKey {
        case contract, note, options, notPossible
    }

    /// Writes one object.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(contract, forKey: .contract)
        try container.encodeIfPresent(note, forKey: .note)
        try container.encode(options, forKey: .options)
        try container.encode(notPossible, forKey: .notPossible)
    }
}

extension OptionComparison.Impossible: Encodable {
    private enum Key: String, CodingKey {
        case action, because, restsOn
    }

    /// Writes the action, the reason as a sentence and its facts.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(action.description, forKey: .action)
        try container.encode(reason.description, forKey: .because)
        try container.encode(reason.restsOn, forKey: .restsOn)
    }
}
