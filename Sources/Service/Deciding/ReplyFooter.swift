import Forum

/// The lines below every reply: what wrote it, how to reach a person, and how to stop it.
struct ReplyFooter {
    private let name: String
    private let contact: String?

    /// The lines for a forum.
    init(_ instance: ForumInstance) {
        name = instance.manners.ownName
        contact = instance.personContact
    }

    /// In Markdown. Names stand in code, so that they call nobody.
    var markdown: String {
        """
        ---
        *I am Ombud, an automated helper, independent of Upwork; I can be wrong. \(person) \
        To stop me in this topic, write* `@\(name) stop`*; to be left alone everywhere,* `@\(name) ignore me`*.*
        """
    }

    private var person: String {
        if let contact, !contact.isEmpty { "For a person: \(contact)." } else { "For a person, ask a moderator here." }
    }
}
