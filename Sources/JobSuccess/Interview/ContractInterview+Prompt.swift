extension ContractInterview {
    /// A question to show.
    public struct Prompt: Hashable, Sendable {
        /// Where the interview stands, such as "Contract 2, question 3 of
        /// about 7".
        public let progress: String
        /// The question.
        public let text: String
        /// Why it is asked, an example, and what an empty line means.
        public let hint: String
    }
}
