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
    /// Who is in danger need not think of the contract now.
    case workCanWait = "work-can-wait"
    /// Today's rules cannot produce the score the asker sees.
    case estimateMismatch = "estimate-mismatch"
    /// Before a second answer.
    case alsoAnswered = "also-answered"
    /// Part of the question is about something not covered.
    case alsoNotCovered = "also-not-covered"
    /// A further question that a reply has no room for.
    case alsoAsked = "also-asked"
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
    /// Before a question that still waits, once another one has been answered.
    case backToQuestion = "back-to-question"
    /// Why a question that waits was put.
    case askedBecause = "asked-because"
    /// Before what an answer rests on.
    case groundsIntro = "grounds-intro"
    /// How much the sources of an answer carry.
    case groundsSureness = "grounds-sureness"
    /// The day on which submitted work is paid.
    case timeRelease = "time-release"
    /// The last day for feedback.
    case timeFeedback = "time-feedback"
    /// The day on which an unanswered request returns the escrow.
    case timeRefund = "time-refund"
    /// No time is known for the answer at hand.
    case timeUnknown = "time-unknown"
    /// Before a message to send.
    case messageIntro = "message-intro"
    /// There is no message for the answer at hand.
    case messageUnknown = "message-unknown"
    /// Before the questions that may come next.
    case nextIntro = "next-intro"
    /// Before what an answer says to something that was supposed.
    case holdsToo = "holds-too"
    /// Before an answer that says nothing to what was supposed.
    case holdsAsFar = "holds-as-far"
    /// After it: what would change it.
    case holdsUnless = "holds-unless"
    /// The asker has understood.
    case agreed
    /// The asker says that the answer does not fit.
    case disagreed
    /// A later value takes the place of an earlier one.
    case contradictionChanged = "contradiction-changed"
    /// Counts cannot be as they were told.
    case contradictionCounts = "contradiction-counts"
    /// The question for the right count.
    case contradictionAsk = "contradiction-ask"
    /// Below every reply on a forum: what wrote it, how to reach a person, how to stop it.
    case forumFooter = "forum-footer"
    /// Before a draft that only the forum's moderators see.
    case forumNote = "forum-note"
    /// The same where somebody needs people soon.
    case forumUrgentNote = "forum-urgent-note"
    /// In an urgent reply, once the forum's moderators were asked.
    case forumAsked = "forum-asked"
    /// Beside an edit of our reply: why it was made.
    case forumEditReason = "forum-edit-reason"
    /// The word that unfolds the list of sources on a forum.
    case forumSources = "forum-sources"

    /// The placeholders that the sentence may use.
    package var placeholders: [String] {
        switch self {
        case .estimateMismatch:
            [
                "estimate", "estimate.range", "estimate.rules", "estimate.arithmetic", "currentScore", "until",
                "olderRange", "olderRules", "olderArithmetic",
            ]
        case .alsoAnswered, .alsoNotCovered, .alsoAsked: ["title"]
        case .sourceOfficial, .sourceModerator, .sourceMember, .sourceInference, .sourceReported:
            ["number", "title", "where", "url", "date", "read", "since", "until"]
        case .sourceStale: ["read"]
        case .backToQuestion, .askedBecause: ["question"]
        case .groundsSureness: SourceKind.allCases.map(\.rawValue) + ["none"]
        case .timeRelease, .timeFeedback, .timeRefund: ["date", "daysLeft"]
        case .contradictionChanged: ["name", "earlier", "later"]
        case .contradictionCounts: ["parts", "whole"]
        case .forumFooter: ["name", "contact"]
        case .declineUnsure, .declineElsewhere, .declineEmpty, .declineLanguage, .clarifyIntro, .declineHandOff,
            .handOff, .workCanWait, .sourcesHeading, .slotRetryDefault, .slotGivenUp,
            .groundsIntro, .timeUnknown, .messageIntro, .messageUnknown, .nextIntro,
            .holdsToo, .holdsAsFar, .holdsUnless, .agreed, .disagreed, .contradictionAsk,
            .forumNote, .forumUrgentNote, .forumAsked, .forumEditReason, .forumSources:
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
