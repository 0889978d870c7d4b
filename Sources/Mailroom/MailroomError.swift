/// Why the mailroom could not do what was asked. No case holds text of a user.
package enum MailroomError: Error, Hashable, Sendable {
    /// Somebody else holds the store longer than the busy timeout. Nothing was written; try later.
    case busy
    /// The disk or the store's size limit is full. Nothing was written; works again once there is room.
    case full
    /// The store cannot be written to. Nothing was written.
    case readOnly
    /// A value breaks the store's own rules. Nothing was written.
    case refused
    /// The disk failed, with SQLite's extended code. Nothing more is written until the store is opened anew.
    case diskFailed(code: Int32)
    /// The file is no sound store. `detail` is SQLite's finding; see ``StoreRecovery``.
    case damaged(detail: String)
    /// The file is a database of another program.
    case foreign
    /// The store was written by a newer version of this program.
    case newerSchema
    /// A running service still uses the store with an older schema.
    case olderSchemaInUse
    /// Another service runs on this store.
    case inUse(path: String)
    /// There is no store to be looked into.
    case noStore(path: String)
    /// There is no such directory.
    case noDirectory(path: String)
    /// Others may write to the store's directory.
    case unsafeDirectory(path: String)
    /// The file cannot be opened or made, with the system's error number or SQLite's code.
    case cannotOpen(path: String, code: Int32)
    /// The file to recover into exists already.
    case exists(path: String)
    /// The claim has run out, or what it was for has changed: stop working on it.
    case leaseLost
    /// An earlier attempt may have arrived: look for it on the forum before sending.
    case unconfirmed
    /// The service is switched off: do not send.
    case switchedOff
    /// The text is another one than the one that was meant.
    case changedMeanwhile
    /// There is no such row in such a state.
    case notFound
    /// The mailroom was closed.
    case closed
}
