/// Why a post gets no answer.
///
/// The raw value is the label of a counter. The order is the order in which
/// the reasons are looked for: what must never be stored comes first.
package enum Silence: String, CaseIterable, Codable, Equatable, Sendable {
    /// The post is not for everybody: a private message, a whisper, a hidden post.
    case notPublic = "not_public"
    /// The service is switched off, or off for this category.
    case off
    /// Ombud wrote it.
    case own
    /// The forum's software or a robot wrote it.
    case automatic
    /// It is a note of the software, such as "closed this topic".
    case note
    /// It stands in a category that is not listened to.
    case category
    /// Somebody of the forum's staff wrote it.
    case staff
    /// The member asked not to be answered.
    case optedOut = "opted_out"
    /// Somebody asked for silence in the topic.
    case stopped
    /// The topic is closed, archived or solved.
    case finished
    /// It talks to another member.
    case toAnother = "to_another"
    /// Ombud has said enough in this topic.
    case enough
    /// A person answered meanwhile.
    case answered
    /// It was written too long ago.
    case old
    /// It asks nothing: advice, thanks, or a word to others.
    case asksNothing = "asks_nothing"
    /// Without quotes, code and links nothing is left.
    case empty

    /// Whether nothing of the post may be kept.
    package var forbidsStoring: Bool { self == .notPublic }
}
