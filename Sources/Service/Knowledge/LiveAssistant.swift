package import Assistant
import Synchronization

/// The assistant that answers now. It can be exchanged while others ask it.
package final class LiveAssistant: Sendable {
    /// Makes an assistant from the knowledge as it now lies on the disk.
    package typealias Loader = @Sendable () throws(AssistantError) -> Assistant

    private let loader: Loader
    private let kept: Mutex<Assistant>
    /// Held while loading, so that of two loadings the later one stays.
    private let loading = Mutex(())

    /// Loads the first assistant.
    ///
    /// - Throws: `AssistantError`: without knowledge there is no service.
    package init(loader: @escaping Loader) throws(AssistantError) {
        self.loader = loader
        kept = Mutex(try loader())
        UnusedMemory.giveBack()
    }

    /// The assistant that answers now: a value; whoever took it keeps it
    /// until the end of the question, whatever is loaded meanwhile.
    package var current: Assistant { kept.withLock { $0 } }

    /// Loads the knowledge beside the one in use and puts it in its place.
    ///
    /// Takes as long as loading takes; call it away from requests.
    ///
    /// - Returns: Whether the knowledge is another one than before.
    /// - Throws: `AssistantError`; then the last good knowledge stays in use.
    @discardableResult
    package func reload() throws(AssistantError) -> Bool {
        // Last of all, when nothing holds the old knowledge any more, or what was read of the bad one.
        defer { UnusedMemory.giveBack() }
        return try loading.withLock { _ throws(AssistantError) in
            let fresh = try loader()
            return kept.withLock { kept in
                let isNew = kept.knowledgeHash != fresh.knowledgeHash
                kept = fresh
                return isNew
            }
        }
    }
}
