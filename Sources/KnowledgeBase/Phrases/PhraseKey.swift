/// The house sentences that `phrases.yaml` must have.
package enum PhraseKey: String, Hashable, Sendable, Codable, CaseIterable {
    /// Nothing known is close enough to the question.
    case declineUnsure = "decline-unsure"
    /// The question is about something not covered.
    case declineElsewhere = "decline-elsewhere"
    /// There is no question.
    case declineEmpty = "decline-empty"
    /// The question is in another language.
    case declineLanguage = "decline-language"
    /// Before the questions that may have been meant.
    case clarifyIntro = "clarify-intro"
    /// Where to find a person when nothing was answered.
    case declineHandOff = "decline-hand-off"
    /// That a case needs a person, and where to find one.
    case handOff = "hand-off"
    /// Today's rules cannot produce the score the asker sees.
    case estimateMismatch = "estimate-mismatch"
    /// Before a second answer.
    case alsoAnswered = "also-answered"
    /// Part of the question is about something not covered.
    case alsoNotCovered = "also-not-covered"
    /// Before the list of sources.
    case sourcesHeading = "sources-heading"
    /// A line for what the platform says.
    case sourceOfficial = "source-official"
    /// A line for what a moderator said.
    case sourceModerator = "source-moderator"
    /// A line for what a member said.
    case sourceMember = "source-member"
    /// A line for what follows from other sources.
    case sourceInference = "source-inference"
    /// A line for text of the product known from a third party.
    case sourceReported = "source-reported"
    /// The caution beside a source past its review date.
    case sourceStale = "source-stale"
    /// A reply to a question of ours was not understood.
    case slotRetryDefault = "slot-retry-default"
    /// A fact was asked for in vain.
    case slotGivenUp = "slot-given-up"

    /// The placeholders that the sentence may use.
    package var placeholders: [String] {
        switch self {
        case .estimateMismatch:
            [
                "estimate", "estimate.range", "estimate.rules", "estimate.arithmetic", "currentScore", "until",
                "olderRange", "olderRules", "olderArithmetic",
            ]
        case .alsoAnswered, .alsoNotCovered: ["title"]
        case .sourceOfficial, .sourceModerator, .sourceMember, .sourceInference, .sourceReported:
            ["number", "title", "where", "url", "date", "read", "since", "until"]
        case .sourceStale: ["read"]
        case .declineUnsure, .declineElsewhere, .declineEmpty, .declineLanguage, .clarifyIntro, .declineHandOff,
            .handOff, .sourcesHeading, .slotRetryDefault, .slotGivenUp:
            []
        }
    }

    /// The line for a source of this kind.
    package static func source(_ kind: SourceKind) -> PhraseKey {
        switch kind {
        case .official: .sourceOfficial
        case .moderator: .sourceModerator
        case .member: .sourceMember
        case .inference: .sourceInference
        case .reported: .sourceReported
        }
    }
}
