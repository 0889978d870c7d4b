/// Keeps a chat in its file, and goes on without where that fails.
struct SessionKeeper {
    /// Where the chat is kept; nil where it is not, or no longer.
    private var file: SessionFile?

    init(_ file: SessionFile?) { self.file = file }

    /// Keeps the chat. The first failure is told on standard error and ends the
    /// keeping: who is in a conversation must not lose it for a full disk.
    ///
    /// - Throws: ``CommandFailure`` where standard error cannot be written.
    mutating func keep(_ chat: SavedChat) throws(CommandFailure) {
        do throws(CommandFailure) {
            try file?.save(chat)
        } catch {
            file = nil
            try StandardStream.errors.write("ombud: warning: \(error.message) This chat is no longer kept.\n")
        }
    }
}
