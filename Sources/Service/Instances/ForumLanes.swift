import Synchronization

/// Lets the work for several forums go on side by side, and that for each of them in a row: a
/// forum that is slow holds up nobody else.
final class ForumLanes: Sendable {
    private struct State {
        var busy: Set<String> = []
        var isClosed = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())
    private let most: Int

    /// Lanes.
    ///
    /// - Parameter most: How many forums are worked for at once, at least 1.
    init(most: Int) { self.most = max(most, 1) }

    /// The forums that are worked for; nil where no further one can be.
    var busy: Set<String>? { state.withLock { $0.busy.count < most && !$0.isClosed ? $0.busy : nil } }

    /// Whether no new piece of work is to be begun.
    var isClosed: Bool { state.withLock { $0.isClosed } }

    /// Works for a forum that nothing is done for yet. A task of its own: what has begun is finished.
    func open(_ forum: String, _ work: @escaping @Sendable () async -> Void) {
        state.withLock { _ = $0.busy.insert(forum) }
        Task {
            await work()
            leave(forum)
        }
    }

    private func leave(_ forum: String) {
        let waiting = state.withLock { state in
            state.busy.remove(forum)
            guard state.busy.isEmpty else { return [CheckedContinuation<Void, Never>]() }
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }

    /// Lets nothing new begin, and waits for what has.
    func close() async {
        await withCheckedContinuation { continuation in
            let isDone = state.withLock { state in
                state.isClosed = true
                if !state.busy.isEmpty { state.waiting.append(continuation) }
                return state.busy.isEmpty
            }
            if isDone { continuation.resume() }
        }
    }
}
