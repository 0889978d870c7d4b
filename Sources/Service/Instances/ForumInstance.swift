package import Forum

/// One forum that Ombud listens to, as it is configured. It holds no secret.
package struct ForumInstance: Equatable, Sendable {
    /// The longest name, in bytes.
    package static let longestName = 32

    /// The name in the configuration, in labels and in the mailroom's keys.
    package let name: String
    /// The software, and where it is.
    package let kind: ForumKind
    /// How Ombud behaves there.
    package var manners: ForumManners
    /// How far it goes where no category says otherwise.
    package var mode: ReplyMode
    /// How far it goes in single categories, by the forum's id.
    package var modeOfCategory: [String: ReplyMode]
    /// The least calibrated probability with which a reply is posted, 0 to 1.
    package var leastConfidence: Double
    /// The intents that may be replied to without a person; nil for all.
    package var replyIntents: Set<String>?
    /// Where drafts wait.
    package var draftPlace: DraftPlace
    /// The language of the lines that stand below every reply; `en` for now.
    package var language: String
    /// Where a person helps: stands below every reply; a web address or a few words.
    package var personContact: String?
    /// The least time between two posts of ours. Discourse lets members post
    /// every five seconds (site setting `rate_limit_create_post`, November 2026).
    package var pace: Duration
    /// How often the forum is asked for what its webhook missed; nil never.
    package var pollInterval: Duration?

    /// An instance with the usual settings: drafts only, a confidence of 0.8.
    ///
    /// Nil unless the name has 1 to 32 letters of `a` to `z`, digits and `-`.
    package init?(
        name: String, kind: ForumKind, manners: ForumManners, mode: ReplyMode = .draft,
        modeOfCategory: [String: ReplyMode] = [:], leastConfidence: Double = 0.8, replyIntents: Set<String>? = nil,
        draftPlace: DraftPlace = .desk, language: String = "en", personContact: String? = nil,
        pace: Duration = .seconds(5), pollInterval: Duration? = .seconds(60)
    ) {
        guard Self.isName(name) else { return nil }
        self.name = name
        self.kind = kind
        self.manners = manners
        self.mode = mode
        self.modeOfCategory = modeOfCategory
        self.leastConfidence = leastConfidence
        self.replyIntents = replyIntents
        self.draftPlace = draftPlace
        self.language = language
        self.personContact = personContact
        self.pace = pace
        self.pollInterval = pollInterval
    }

    /// How far Ombud goes in a category; nil outside of all.
    package func mode(in category: String?) -> ReplyMode {
        category.flatMap { modeOfCategory[$0] } ?? mode
    }

    /// Whether a name can stand in labels and keys.
    package static func isName(_ name: String) -> Bool {
        (1...longestName).contains(name.utf8.count)
            && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
}
