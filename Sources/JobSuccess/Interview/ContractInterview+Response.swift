extension ContractInterview {
    /// What became of a line. Each comes with a text to show.
    public enum Response: Hashable, Sendable {
        /// An answer was understood, and is said back.
        case accepted(String)
        /// An answer was not understood; says what to write instead.
        case rejected(String)
        /// A command was followed, or has to be confirmed.
        case told(String)
        /// The interview is over, and the complete contracts may be used.
        case finished(String)
        /// The person left and wants nothing kept.
        case abandoned(String)

        /// The text to show.
        public var text: String {
            switch self {
            case .accepted(let text), .rejected(let text), .told(let text), .finished(let text),
                .abandoned(let text):
                text
            }
        }
    }
}
