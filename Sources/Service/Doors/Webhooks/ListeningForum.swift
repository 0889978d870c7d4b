/// A forum whose calls are listened to, and the secrets that it may sign with.
package struct ListeningForum: Sendable {
    /// The forum.
    package let instance: ForumInstance
    /// Its secrets; while one is replaced by another, both are right.
    package let secrets: [SigningSecret]

    /// A forum with its secrets; without any, no call of it is taken.
    package init(_ instance: ForumInstance, secrets: [SigningSecret]) {
        self.instance = instance
        self.secrets = secrets
    }
}
