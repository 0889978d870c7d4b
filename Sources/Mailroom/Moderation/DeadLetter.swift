/// Something that was given up.
package struct DeadLetter: Hashable, Sendable {
    /// In which box it lies.
    package enum Box: String, Sendable {
        /// It was never decided.
        case inbox
        /// It was never sent.
        case outbox
    }

    /// Names a dead letter: ids of the two boxes overlap.
    package struct ID: Hashable, Sendable {
        /// In which box it lies.
        package let box: Box
        /// The row's id there.
        package let row: Int64

        /// Names a row.
        package init(box: Box, row: Int64) {
            self.box = box
            self.row = row
        }
    }

    /// Its name.
    package let id: ID
    /// The post it is about.
    package let key: PostKey
    /// How often it was tried.
    package let attempts: Int
    /// The last failure's kind; a fixed word, never text of a user.
    package let reason: String

    /// Puts a dead letter together; for implementations of ``Mailroom``.
    package init(id: ID, key: PostKey, attempts: Int, reason: String) {
        self.id = id
        self.key = key
        self.attempts = attempts
        self.reason = reason
    }
}
